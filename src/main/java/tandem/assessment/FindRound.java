package tandem.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.instrument.Instruments;
import tandem.shared.Seat;

/** Shows where rounds stand: status and progress, never an answer. */
@Component
public class FindRound {

	private final Rounds rounds;

	private final Clients clients;

	private final KeptAnswers answers;

	private final SeatLinks links;

	private final Instruments instruments;

	FindRound(Rounds rounds, Clients clients, KeptAnswers answers, SeatLinks links, Instruments instruments) {
		this.rounds = rounds;
		this.clients = clients;
		this.answers = answers;
		this.links = links;
		this.instruments = instruments;
	}

	/** A round that the member sees. */
	@Transactional(readOnly = true)
	public RoundView byId(SignedIn member, UUID roundId) {
		return view(this.rounds.find(roundId, member).orElseThrow(NotFound::new));
	}

	/** The round that a seat belongs to. */
	@Transactional(readOnly = true)
	public RoundView of(SeatVisit visit) {
		return view(this.rounds.findById(visit.roundId()).orElseThrow(NotFound::new));
	}

	/** For what Tandem does by itself, on behalf of nobody. */
	@Transactional(readOnly = true)
	public RoundView asItStands(UUID roundId) {
		return view(this.rounds.findById(roundId).orElseThrow(NotFound::new));
	}

	/** The round before a seat’s, if the same person sat in that seat. */
	@Transactional(readOnly = true)
	public Optional<RoundView> before(SeatVisit visit) {
		RoundView round = of(visit);
		return Optional.ofNullable(round.terms().follows())
			.flatMap(this.rounds::findById)
			.map(this::view)
			.filter((before) -> before.isSameIn(visit.role(), round));
	}

	@Transactional(readOnly = true)
	public Page<RoundView> ofClient(SignedIn member, UUID clientId, int page, int size) {
		Client client = this.clients.find(clientId, member).orElseThrow(NotFound::new);
		Page<Round> found = this.rounds.ofClient(client.id(), PageRequest.of(page, size));
		Map<UUID, Integer> answered = answered(found.getContent());
		return found.map((round) -> new ShownRound(round).view(answered, asked(round)));
	}

	/**
	 * The newest rounds of a client that both executives have ever submitted, the
	 * earliest first.
	 */
	@Transactional(readOnly = true)
	public List<RoundView> ratedOfClient(SignedIn member, UUID clientId, int most) {
		Client client = this.clients.find(clientId, member).orElseThrow(NotFound::new);
		return this.rounds.completedOf(client.id(), Limit.of(most))
			.stream()
			.map((round) -> new ShownRound(round).withoutShares())
			.sorted(Comparator.comparing((RoundView round) -> round.milestones().created())
				.thenComparing(RoundView::id))
			.toList();
	}

	/** The links that each seat has had, newest first. */
	@Transactional(readOnly = true)
	public Map<Seat, List<LinkView>> linksOf(SignedIn member, UUID roundId, Instant now) {
		UUID seen = this.rounds.seen(roundId, member).orElseThrow(NotFound::new);
		return this.links.ofRound(seen)
			.stream()
			.collect(Collectors.groupingBy((link) -> link.seat().role(),
					Collectors.mapping((link) -> link.view(now), Collectors.toList())));
	}

	RoundView view(Round round) {
		return new ShownRound(round).view(answered(List.of(round)), asked(round));
	}

	private Map<UUID, Integer> answered(Collection<Round> found) {
		List<UUID> seats = found.stream().flatMap((round) -> round.seats().stream()).map(SeatAtTable::id).toList();
		Map<UUID, Integer> counts = new HashMap<>();
		if (!seats.isEmpty()) {
			this.answers.countOf(seats).forEach((count) -> counts.put(count.seatId(), (int) count.count()));
		}
		return counts;
	}

	private Map<Seat, Integer> asked(Round round) {
		Map<Seat, Integer> asked = new EnumMap<>(Seat.class);
		for (Seat role : Seat.values()) {
			asked.put(role,
					(int) this.instruments.get(round.versions().instrument())
						.fields(role)
						.stream()
						.filter((field) -> !field.item().equals("comment"))
						.count());
		}
		return asked;
	}

}
