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
 * Parts that look the same on many pages, each written once for all of them. A part is
 * handed what its look depends on and can reach nothing else, no request and no visitor,
 * so that nobody's page is ever shown to another.
 */
@Component
class DrawnOnce {

	/**
	 * More than all parts for all seats in all languages, and for some dozens of
	 * practices with a look of their own.
	 */
	private static final int MOST = 1024;

	private final ITemplateEngine engine;

	private final ConcurrentLruCache<Look, String> drawn = new ConcurrentLruCache<>(MOST, this::draw);

	DrawnOnce(ITemplateEngine engine) {
		this.engine = engine;
	}

	private record Look(String fragment, Map<?, ?> variables, Locale locale) {
	}

	/**
	 * The markup of a part.
	 * @param fragment its template and its name there, as in {@code layout :: links}
	 * @param variables all that its look depends on, but for the language
	 */
	public String part(String fragment, Map<?, ?> variables) {
		return this.drawn.get(new Look(fragment, variables, LocaleContextHolder.getLocale()));
	}

	private String draw(Look look) {
		Context context = new Context(look.locale());
		context.setVariable("codes", Language.codes());
		look.variables().forEach((name, value) -> context.setVariable(String.valueOf(name), value));
		String[] place = look.fragment().split(" :: ", 2);
		return this.engine.process(place[0], Set.of(place[1]), context);
	}

}
