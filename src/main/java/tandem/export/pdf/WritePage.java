package tandem.export.pdf;

import java.io.StringWriter;
import java.io.Writer;
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
		Writer page = new GivingWay();
		this.engine.obtain().process(template, context, page);
		return page.toString();
	}

	/**
	 * Lets whoever waits for the processor go first, again and again: a page for paper
	 * takes as long to write as ten of the questionnaire.
	 */
	private static final class GivingWay extends StringWriter {

		private static final int STRIDE = 2048;

		private int next = STRIDE;

		@Override
		public void write(String text) {
			super.write(text);
			giveWay();
		}

		@Override
		public void write(String text, int offset, int length) {
			super.write(text, offset, length);
			giveWay();
		}

		@Override
		public void write(char[] text, int offset, int length) {
			super.write(text, offset, length);
			giveWay();
		}

		@SuppressWarnings("ThreadPriorityCheck") // nothing depends on it
		private void giveWay() {
			if (getBuffer().length() > this.next) {
				this.next = getBuffer().length() + STRIDE;
				Thread.yield();
			}
		}

	}

	private static final class BarePaths extends StandardLinkBuilder {

		@Override
		protected String computeContextPath(IExpressionContext context, String base,
				@Nullable Map<String, @Nullable Object> parameters) {
			return "";
		}

	}

}
