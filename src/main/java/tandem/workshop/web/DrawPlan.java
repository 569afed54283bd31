package tandem.workshop.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import tandem.workshop.ActionView;
import tandem.workshop.AgreedPlan;
import tandem.workshop.CalendarFile;

/** Puts the pages of what was agreed together, the same for all who read them. */
@Component
class DrawPlan {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private static final Set<String> NOTES = Set.of("agreed", "changed", "followed");

	private final MessageSource messages;

	DrawPlan(MessageSource messages) {
		this.messages = messages;
	}

	void fill(ModelAndView page, AgreedPlan plan, Predicate<ActionView> mayFollow, Locale locale) {
		page.addObject("round", plan.round());
		page.addObject("open", plan.isOpen());
		page.addObject("lines", ActionLine.of(plan, mayFollow, locale));
		page.addObject("dated", plan.hasDates());
		page.addObject("errors", Map.of());
	}

	/** Faults in words, in the order in which they were found. */
	Map<String, String> texts(Map<String, String> keys) {
		Map<String, String> texts = new LinkedHashMap<>();
		keys.forEach((field, key) -> texts.put(field, text(key)));
		return texts;
	}

	String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

	/** A word on what has just been done, if an address asks for one that there is. */
	static @Nullable String note(String asked) {
		return NOTES.contains(asked) ? asked : null;
	}

	static ResponseEntity<byte[]> download(CalendarFile file) {
		return ResponseEntity.ok()
			.contentType(CALENDAR)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(file.fileName(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(file.content().getBytes(StandardCharsets.UTF_8));
	}

}
