package tandem.report;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.KeepClients;
import tandem.assessment.NotAllowed;
import tandem.assessment.RoundView;
import tandem.instrument.Facet;
import tandem.instrument.Instrument;
import tandem.instrument.Instruments;
import tandem.record.AccessLog;
import tandem.record.Actor;
import tandem.report.RatedRound.Measure;
import tandem.report.RatedRound.Person;
import tandem.report.RatedRound.RatedFacet;
import tandem.report.RatedRound.RatedSource;
import tandem.shared.Band;
import tandem.shared.Coded;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/**
 * Shows a member the ratings of a client's rounds beside each other, each as far as the
 * disclosure plan opens it to them, and writes down in each that it was seen.
 */
@Component
public class RateRounds {

	/** How many rounds are compared at most: the newest. */
	public static final int MOST = 12;

	private final KeepClients keepClients;

	private final FindRound findRound;

	private final NewestScorecards newestScorecards;

	private final KeepSourceBands keptBands;

	private final Instruments instruments;

	private final AccessLog log;

	RateRounds(KeepClients keepClients, FindRound findRound, NewestScorecards newestScorecards,
			KeepSourceBands keptBands, Instruments instruments, AccessLog log) {
		this.keepClients = keepClients;
		this.findRound = findRound;
		this.newestScorecards = newestScorecards;
		this.keptBands = keptBands;
		this.instruments = instruments;
		this.log = log;
	}

	/** What can be compared: the earliest round first. */
	public record Rated(String client, List<RatedRound> rounds) {
	}

	/** How a client is called that an owner decides on. */
	@Transactional(readOnly = true)
	public String nameForOwner(SignedIn member, UUID clientId) {
		String name = this.keepClients.find(member, clientId).name();
		if (!member.isOwner()) {
			throw new NotAllowed();
		}
		return name;
	}

	/** The rated rounds of a client that the member sees. */
	@Transactional
	public Rated ofClient(SignedIn member, UUID clientId, Channel channel) {
		Rated rated = rated(member, clientId);
		rated.rounds()
			.forEach((round) -> channel.writeDown(this.log, new AccessLog.Place(member.practiceId(), round.id()),
					Actor.member(member), channel.form() + round.level().code()));
		return rated;
	}

	private Rated rated(SignedIn member, UUID clientId) {
		String client = this.keepClients.find(member, clientId).name();
		List<RoundView> rounds = this.findRound.ratedOfClient(member, clientId, MOST);
		Map<UUID, KeptScorecard> scored = rounds.isEmpty() ? Map.of()
				: this.newestScorecards.of(rounds.stream().map(RoundView::id).toList());
		return new Rated(client,
				rounds.stream()
					.map((round) -> rate(round, member, scored.get(round.id())))
					.flatMap(Optional::stream)
					.toList());
	}

	private Optional<RatedRound> rate(RoundView round, SignedIn member, @Nullable KeptScorecard scorecard) {
		if (round.isReduced()) {
			List<RatedSource> kept = kept(round.id());
			return kept.isEmpty() ? Optional.empty() : Optional.of(rated(round, Level.BANDS, kept, Map.of()));
		}
		Level level = Disclosure.level(Reader.of(round, member), Openness.of(round));
		if (level == Level.NOTHING || scorecard == null) {
			return Optional.empty();
		}
		Instrument instrument = this.instruments.get(round.versions().instrument());
		return Optional.of(rated(round, level,
				Stream.of(ConflictSource.values())
					.map((source) -> source(source, scorecard, instrument, level == Level.MARKS))
					.toList(),
				(level == Level.MARKS) ? scorecard.ownership() : Map.of()));
	}

	/** Of a round whose answers are gone: the bands of the sources that were kept. */
	private List<RatedSource> kept(UUID roundId) {
		return this.keptBands.open(roundId)
			.stream()
			.map((kept) -> new RatedSource(kept.source(), kept.band(), kept.firm(), null, List.of()))
			.toList();
	}

	private static RatedRound rated(RoundView round, Level level, List<RatedSource> sources,
			Map<String, String> ownership) {
		Map<Seat, Person> people = new EnumMap<>(Seat.class);
		Seat.PAIR.forEach((role) -> Optional.ofNullable(round.seats().get(role))
			.filter((seat) -> !seat.erased() && !round.isReduced())
			.ifPresent((seat) -> people.put(role, new Person(seat.personName(), seat.email()))));
		Instant completed = Objects.requireNonNullElse(round.milestones().completed(), round.milestones().created());
		return new RatedRound(round.id(), completed, round.versions().instrument(), round.versions().algorithm(),
				round.versions().catalogue(), level, people, sources, ownership);
	}

	private static RatedSource source(ConflictSource source, KeptScorecard scorecard, Instrument instrument,
			boolean numbers) {
		KeptScorecard.Source score = Objects.requireNonNull(scorecard.sources().get(source.code()));
		Measure measure = (numbers && score.risk() != null && score.low() != null && score.high() != null)
				? new Measure(score.risk(), score.low(), score.high()) : null;
		return new RatedSource(source, Coded.of(Band.class, score.band()), score.firm(), measure,
				instrument.facets(source).stream().map((facet) -> facet(facet, score, numbers)).toList());
	}

	private static RatedFacet facet(Facet facet, KeptScorecard.Source score, boolean numbers) {
		Double risk = Objects.requireNonNull(score.facets().get(facet.id())).risk();
		return new RatedFacet(facet.id(), Band.of(risk),
				(numbers && risk != null) ? measure(risk, facet.scored(), score.items()) : null);
	}

	/** Leaves out one question after the other. */
	private static Measure measure(double risk, List<String> scored, Map<String, @Nullable Double> items) {
		List<Double> risks = scored.stream().map(items::get).filter(Objects::nonNull).map(Double::valueOf).toList();
		if (risks.size() < 2) {
			return new Measure(risk, 0, 100);
		}
		double sum = risks.stream().mapToDouble(Double::doubleValue).sum();
		double[] without = risks.stream().mapToDouble((one) -> (sum - one) / (risks.size() - 1)).sorted().toArray();
		return new Measure(risk, without[0], without[without.length - 1]);
	}

}
