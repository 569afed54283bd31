package tandem.site.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import tandem.shared.Language;

/**
 * Parts of the layout that look the same on many pages, each written once for all of
 * them. A part is handed what its look depends on and can reach nothing else, no request
 * and no visitor, so that nobody's page is ever shown to another.
 */
@Component
class DrawnOnce {

	private static final String TEMPLATE = "layout";

	/**
	 * More than all parts in all languages, for some dozens of practices with a look of
	 * their own.
	 */
	private static final int MOST = 512;

	private final ITemplateEngine engine;

	private final ConcurrentLruCache<Look, String> drawn = new ConcurrentLruCache<>(MOST, this::draw);

	DrawnOnce(ITemplateEngine engine) {
		this.engine = engine;
	}

	private record Look(String part, Map<?, ?> variables, Locale locale) {
	}

	/**
	 * The markup of a part.
	 * @param part a fragment of the layout
	 * @param variables all that its look depends on, but for the language
	 */
	public String part(String part, Map<?, ?> variables) {
		return this.drawn.get(new Look(part, variables, LocaleContextHolder.getLocale()));
	}

	private String draw(Look look) {
		Context context = new Context(look.locale());
		context.setVariable("codes", Language.codes());
		look.variables().forEach((name, value) -> context.setVariable(String.valueOf(name), value));
		return this.engine.process(TEMPLATE, Set.of(look.part()), context);
	}

}
