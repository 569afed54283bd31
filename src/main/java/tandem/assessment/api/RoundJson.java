package tandem.assessment.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import tandem.assessment.PersonalLink;
import tandem.assessment.Reminders;
import tandem.assessment.RoundView;
import tandem.assessment.SeatView;
import tandem.shared.TimeZones;

/**
 * A round as the API gives it: where it stands, never an answer.
 *
 * @param id names it in addresses
 * @param clientId whose
 * @param status draft, collecting, complete, released, archived or cancelled
 * @param strategy how the client competes
 * @param language of the round
 * @param release who opens the report
 * @param due when answers are hoped for
 * @param zone where its people are; left out where that is not said
 * @param remind how often people are reminded; left out where that is by hand only
 * @param seats how far each person has come
 * @param links the personal links, only in the answer to the call that made them
 */
record RoundJson(String id, String clientId, String status, String strategy, String language, String release,
		@Nullable LocalDate due, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String zone,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String remind, Map<String, SeatJson> seats,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, String> links) {

	/**
	 * How far one person has come.
	 *
	 * @param invited a link has been made
	 * @param opened a link has been opened
	 * @param submitted the sheet is locked
	 * @param declined they would rather not take part
	 * @param answered share of the questions, from 0 to 1
	 */
	record SeatJson(boolean invited, boolean opened, boolean submitted, boolean declined, double answered) {

		static SeatJson of(SeatView seat) {
			return new SeatJson(seat.invited() != null, seat.opened() != null, seat.submitted() != null,
					seat.declined() != null, seat.share());
		}

	}

	static RoundJson of(RoundView round) {
		return of(round, null);
	}

	/** With the links just made, for the only time. */
	static RoundJson of(RoundView round, List<PersonalLink> made, UnaryOperator<String> address) {
		Map<String, String> links = new LinkedHashMap<>();
		made.forEach((link) -> links.put(link.seat().code(), address.apply(link.path())));
		return of(round, links);
	}

	private static RoundJson of(RoundView round, @Nullable Map<String, String> links) {
		Map<String, SeatJson> seats = new LinkedHashMap<>();
		round.seats().forEach((role, seat) -> seats.put(role.code(), SeatJson.of(seat)));
		RoundView.Terms terms = round.terms();
		return new RoundJson(round.id().toString(), round.client().id().toString(), round.status().code(),
				terms.strategy().code(), terms.language(), terms.release().code(), terms.due(),
				terms.zone().equals(TimeZones.UTC) ? null : terms.zone().getId(),
				(terms.reminders() == Reminders.NONE) ? null : terms.reminders().code(), seats, links);
	}

}
