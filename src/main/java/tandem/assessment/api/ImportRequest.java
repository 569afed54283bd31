package tandem.assessment.api;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import tandem.api.Faults;
import tandem.api.Fields;
import tandem.assessment.DisclosureText;
import tandem.assessment.ImportAnswers;
import tandem.assessment.RoundView;
import tandem.instrument.Instrument;
import tandem.instrument.ResponseSheet;
import tandem.instrument.SheetReader;
import tandem.shared.Coded;
import tandem.shared.Name;
import tandem.shared.Seat;

/**
 * Answers given elsewhere, as a script brings them in.
 *
 * @param sheets whose
 * @param consent who obtained the people's leave, and when
 */
record ImportRequest(Map<Seat, ResponseSheet> sheets, ImportAnswers.Consent consent) {

	/** Older papers than this are a slip of the pen. */
	private static final Period OLDEST = Period.ofYears(50);

	static ImportRequest read(Fields fields, Faults faults, RoundView round, Instrument instrument, LocalDate today) {
		Map<Seat, ResponseSheet> sheets = new EnumMap<>(Seat.class);
		SheetReader reader = new SheetReader(instrument);
		for (Seat seat : Seat.values()) {
			Object sheet = fields.value(seat.code());
			if (sheet == null && seat.isExecutive()) {
				fields.fault(seat.code(), "invalid.required");
			}
			else if (sheet != null && !round.seats().containsKey(seat)) {
				fields.fault(seat.code(), "invalid.no-seat");
			}
			else if (sheet != null && (seat.isExecutive() || !Map.of().equals(sheet))) {
				sheets.put(seat, reader.read(seat, sheet, faults));
			}
		}
		ImportAnswers.Consent consent = fields.neededObject("consent")
			.map((given) -> consent(given, round, today))
			.orElseGet(() -> nobodys(today));
		fields.nothingElse();
		return new ImportRequest(sheets, consent);
	}

	private static ImportAnswers.Consent consent(Fields fields, RoundView round, LocalDate today) {
		ImportAnswers.Consent none = nobodys(today);
		Name obtainedBy = fields.needed("obtainedBy", Name::read, "invalid.name").orElse(none.obtainedBy());
		LocalDate date = fields.needed("date", (day) -> past(day, today), "invalid.past-day").orElse(none.date());
		boolean research = fields.flag("research");
		if (research && !Coded.of(DisclosureText.class, round.versions().disclosure()).tellsOfResearch()) {
			fields.fault("research", "invalid.research");
		}
		fields.nothingElse();
		return new ImportAnswers.Consent(obtainedBy, date, research);
	}

	/** Stands where the consent was at fault, so that reading can go on. */
	private static ImportAnswers.Consent nobodys(LocalDate today) {
		return new ImportAnswers.Consent(new Name("-"), today, false);
	}

	private static Optional<LocalDate> past(String day, LocalDate today) {
		try {
			return Optional.of(DateTimeFormatter.ISO_LOCAL_DATE.parse(day, LocalDate::from))
				.filter((date) -> !date.isAfter(today) && date.isAfter(today.minus(OLDEST)));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
