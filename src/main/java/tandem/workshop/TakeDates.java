package tandem.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.account.TandemProperties;
import tandem.assessment.SeatVisit;
import tandem.assessment.WrongState;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;

/** Hands a reader the dates of what was agreed, for their own calendar. */
@Component
public class TakeDates {

	private final FindActions findActions;

	private final TandemProperties properties;

	private final MessageSource messages;

	private final AccessLog log;

	private final Clock clock;

	TakeDates(FindActions findActions, TandemProperties properties, MessageSource messages, AccessLog log,
			Clock clock) {
		this.findActions = findActions;
		this.properties = properties;
		this.messages = messages;
		this.log = log;
		this.clock = clock;
	}

	@Transactional
	public CalendarFile of(SignedIn member, UUID roundId, Locale locale) {
		return take(this.findActions.of(member, roundId), Actor.member(member), "/rounds/" + roundId + "/plan", locale);
	}

	@Transactional
	public CalendarFile of(SeatVisit visit, Locale locale) {
		return take(this.findActions.of(visit), visit.actor(), "/seat/" + visit.seatId() + "/plan", locale);
	}

	private CalendarFile take(AgreedPlan plan, Actor actor, String page, Locale locale) {
		if (!plan.round().isReleased()) {
			throw new WrongState("actions.not-released");
		}
		this.log.write(AgreeAction.place(plan.round()), actor, Action.PLAN_EXPORTED, "");
		List<CalendarFile.Day> days = plan.actions()
			.stream()
			.filter((action) -> action.terms().due() != null)
			.map((action) -> day(plan, action, this.properties.link(page), locale))
			.toList();
		String client = plan.round().client().name();
		String fileName = "tandem-" + client.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "") + ".ics";
		return CalendarFile.of(fileName, text("actions.calendar", locale, client), days, this.clock.instant());
	}

	private CalendarFile.Day day(AgreedPlan plan, ActionView action, String link, Locale locale) {
		ActionTerms terms = action.terms();
		String movers = text("actions.movers", locale, text("actions.who." + terms.who().code(), locale),
				String.join(", ", plan.movers(action)));
		String about = text("actions.calendar.about", locale, movers,
				text("actions.status." + action.status().code(), locale));
		return new CalendarFile.Day(action.id(), Objects.requireNonNull(terms.due()), terms.title().value(), about,
				link, action.status() == ActionStatus.DROPPED, action.changed(), action.version());
	}

	private String text(String key, Locale locale, Object... facts) {
		return this.messages.getMessage(key, facts, locale);
	}

}
