package tandem.report.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;

import tandem.instrument.Instruments;
import tandem.report.GoldenViews;

/** Lays reports out without an application, in the words that it would use. */
public final class TestPages {

	private static final MessageSource MESSAGES = messages();

	private static final Answers ANSWERS = new Answers(MESSAGES);

	private TestPages() {
	}

	public static DrawReport drawReport() {
		return new DrawReport(new Instruments(GoldenViews.INSTRUMENT), GoldenViews.figures(),
				new DrawQuestions(ANSWERS), ANSWERS);
	}

	/** Every bundle that the application reads. */
	public static MessageSource messages() {
		YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
		settings.setResources(new ClassPathResource("application.yaml"));
		String names = String.valueOf(settings.getObject().get("spring.messages.basename"));
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames(Arrays.stream(names.split(",")).map(String::strip).toArray(String[]::new));
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
