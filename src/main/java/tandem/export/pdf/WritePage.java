package tandem.export.pdf;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ITemplateResolver;

/**
 * Writes a report by the templates of the web page, outside of any request: a link leads
 * to the bare path and is left to whoever sets the page.
 */
@Component
class WritePage {

	private final SingletonSupplier<SpringTemplateEngine> engine;

	WritePage(ITemplateResolver templates, MessageSource messages) {
		this.engine = SingletonSupplier.of(() -> {
			SpringTemplateEngine made = new SpringTemplateEngine();
			made.setTemplateResolver(templates);
			made.setTemplateEngineMessageSource(messages);
			made.setLinkBuilder(new BarePaths());
			return made;
		});
	}

	String write(String template, Locale locale, Map<String, @Nullable Object> model) {
		Context context = new Context(locale);
		model.forEach(context::setVariable);
		return this.engine.obtain().process(template, context);
	}

	private static final class BarePaths extends StandardLinkBuilder {

		@Override
		protected String computeContextPath(IExpressionContext context, String base,
				@Nullable Map<String, @Nullable Object> parameters) {
			return "";
		}

	}

}
