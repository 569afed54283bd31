package tandem.report;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import tandem.account.SignedIn;
import tandem.assessment.NotAllowed;
import tandem.assessment.OptedInRound;
import tandem.assessment.OptedInRounds;
import tandem.instrument.Field;
import tandem.instrument.Instruments;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.Seat;

/**
 * Reads the rounds that may be used for research, one {@link ResearchView} after the
 * other: as many as there are, of which some are held at a time. Firms come one after the
 * other, with the oldest of their rounds first. Each reading sees one moment of the
 * database.
 */
@Component
public class ReadResearch {

	/** From fewer firms than this nothing goes out. */
	public static final int FEWEST_FIRMS = 5;

	private static final DateTimeFormatter QUARTER = DateTimeFormatter.ofPattern("uuuu-'Q'q", Locale.ROOT);

	private final OptedInRounds rounds;

	private final ResearchPool pool;

	private final ResearchKey key;

	private final NewestScorecards newestScorecards;

	private final Instruments instruments;

	private final AccessLog log;

	private final TransactionTemplate oneMoment;

	private final Clock clock;

	ReadResearch(OptedInRounds rounds, ResearchPool pool, ResearchKey key, NewestScorecards newestScorecards,
			Instruments instruments, AccessLog log, PlatformTransactionManager transactions, Clock clock) {
		this.rounds = rounds;
		this.pool = pool;
		this.key = key;
		this.newestScorecards = newestScorecards;
		this.instruments = instruments;
		this.log = log;
		this.oneMoment = new TransactionTemplate(transactions);
		this.oneMoment.setReadOnly(true);
		this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.clock = clock;
	}

	/**
	 * How many firms and rounds of a practice both executives of each have agreed to;
	 * empty where they are too few to be told.
	 */
	public Optional<Extent> enough(UUID practiceId) {
		return Optional.of(this.rounds.extent(practiceId))
			.filter((agreed) -> agreed.firms() >= FEWEST_FIRMS)
			.map((agreed) -> new Extent(agreed.firms(), agreed.rounds()));
	}

	/** How much there is: firms, and rounds of theirs. */
	public record Extent(int firms, int rounds) {
	}

	/** Every round of a practice; nothing where its owner has not confirmed. */
	public void ofPractice(UUID practiceId, Consumer<ResearchView> reader) {
		read(this.pool.confirmed(practiceId).stream().map((since) -> practiceId).toList(), null, reader);
	}

	/** Every round of every practice whose owner has confirmed. */
	public void ofInstallation(Consumer<ResearchView> reader) {
		read(this.pool.practices(), null, reader);
	}

	/**
	 * Writes down in each round, and in the practice's log, that its answers go out now.
	 * It is written before anything is read: whoever takes the agreement back meanwhile
	 * has been told that it may be too late.
	 * @return the moment, for {@link #wentOut}
	 */
	@Transactional
	public Instant letOut(SignedIn owner) {
		if (!owner.isOwner() || this.pool.confirmed(owner.practiceId()).isEmpty()) {
			throw new NotAllowed();
		}
		if (enough(owner.practiceId()).isEmpty()) {
			throw new TooFewFirms();
		}
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		List<UUID> marked = this.rounds.mark(owner.practiceId(), now);
		Actor actor = Actor.member(owner);
		this.log.writeOfRounds(owner.practiceId(), marked, actor, Action.USED_FOR_RESEARCH);
		this.log.write(new AccessLog.Place(owner.practiceId(), null), actor, Action.RESEARCH_EXPORTED,
				Integer.toString(marked.size()));
		return now;
	}

	/** Those of a practice that were let out then, as far as they still may be. */
	public void wentOut(UUID practiceId, Instant since, Consumer<ResearchView> reader) {
		read(List.of(practiceId), since, reader);
	}

	private void read(List<UUID> practices, @Nullable Instant since, Consumer<ResearchView> reader) {
		if (!practices.isEmpty()) {
			Pass pass = new Pass(this.key.pseudonyms(), reader);
			this.oneMoment.executeWithoutResult((status) -> practices.forEach((practice) -> {
				if (since == null) {
					this.rounds.each(practice, pass::take);
				}
				else {
					this.rounds.eachMarked(practice, since, pass::take);
				}
			}));
		}
	}

	/** One reading from the first round to the last. */
	private final class Pass {

		private final Pseudonyms pseudonyms;

		private final Consumer<ResearchView> reader;

		private final Map<String, Set<String>> fields = new HashMap<>();

		private @Nullable UUID firm;

		private int number;

		Pass(Pseudonyms pseudonyms, Consumer<ResearchView> reader) {
			this.pseudonyms = pseudonyms;
			this.reader = reader;
		}

		void take(List<OptedInRound> some) {
			Map<UUID, KeptScorecard> scorecards = ReadResearch.this.newestScorecards
				.of(some.stream().map(OptedInRound::id).toList());
			some.forEach((round) -> {
				this.number = round.clientId().equals(this.firm) ? this.number + 1 : 1;
				this.firm = round.clientId();
				this.reader.accept(view(round, Objects.requireNonNull(scorecards.get(round.id()))));
			});
		}

		private ResearchView view(OptedInRound round, KeptScorecard scorecard) {
			Map<Seat, ResearchView.Sheet> sheets = new EnumMap<>(Seat.class);
			Map<Seat, @Nullable Double> understanding = new EnumMap<>(Seat.class);
			Seat.PAIR.forEach((seat) -> {
				sheets.put(seat, sheet(round, seat));
				understanding.put(seat, scorecard.understanding().get(seat.code()));
			});
			Map<String, ResearchView.SourceResult> sources = new LinkedHashMap<>();
			scorecard.sources().forEach((source, score) -> sources.put(source, ResearchView.SourceResult.of(score)));
			return new ResearchView(this.pseudonyms.firm(round.clientId()), this.pseudonyms.round(round.id()),
					this.number, QUARTER.format(round.released().atOffset(ZoneOffset.UTC)), scorecard.instrument(),
					scorecard.algorithm(), round.strategy(), sheets, sources, understanding);
		}

		private ResearchView.Sheet sheet(OptedInRound round, Seat seat) {
			Map<String, String> all = Objects.requireNonNull(round.answers().get(seat));
			Map<String, String> told = new LinkedHashMap<>();
			fields(round.versions().instrument(), seat)
				.forEach((field) -> Optional.ofNullable(all.get(field)).ifPresent((text) -> told.put(field, text)));
			return new ResearchView.Sheet(
					this.pseudonyms.person(round.clientId(), Objects.requireNonNull(round.names().get(seat))), told);
		}

		/** Every question but that on pay; what somebody wrote is no question. */
		private Set<String> fields(String instrument, Seat seat) {
			return this.fields.computeIfAbsent(instrument + seat.code(),
					(key) -> ReadResearch.this.instruments.get(instrument)
						.items()
						.stream()
						.filter((item) -> item.seats().contains(seat) && !item.id().equals(Marks.PAY))
						.flatMap((item) -> item.fields().stream())
						.map(Field::name)
						.collect(Collectors.toCollection(java.util.LinkedHashSet::new)));
		}

	}

}
