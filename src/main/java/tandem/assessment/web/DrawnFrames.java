package tandem.assessment.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** What stands around the questions of a page, written once for all who come to it. */
@Component
class DrawnFrames {

	private static final String TEMPLATE = "assessment/frame";

	/** More than all pages for all seats in all languages. */
	private static final int MOST = 512;

	private final ITemplateEngine engine;

	private final ConcurrentLruCache<Look, Frame> drawn = new ConcurrentLruCache<>(MOST, this::draw);

	DrawnFrames(ITemplateEngine engine) {
		this.engine = engine;
	}

	/**
	 * The markup around the questions.
	 *
	 * @param opening the way, the heading and the sentence below it
	 * @param closing whether everything is kept, and the buttons
	 */
	record Frame(String opening, String closing) {
	}

	private record Look(String title, String lead, QuestionnairePage.Way way, Locale locale) {
	}

	Frame of(String title, String lead, QuestionnairePage.Way way) {
		return this.drawn.get(new Look(title, lead, way, LocaleContextHolder.getLocale()));
	}

	private Frame draw(Look look) {
		Context context = new Context(look.locale(),
				Map.of("title", look.title(), "lead", look.lead(), "way", look.way()));
		return new Frame(this.engine.process(TEMPLATE, Set.of("opening"), context),
				this.engine.process(TEMPLATE, Set.of("closing"), context));
	}

}
