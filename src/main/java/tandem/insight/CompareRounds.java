package tandem.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import tandem.account.SignedIn;
import tandem.mechanism.Catalogue;
import tandem.mechanism.Catalogues;
import tandem.mechanism.Mechanism;
import tandem.report.Channel;
import tandem.report.RateRounds;
import tandem.report.RatedRound;
import tandem.workshop.ActionView;
import tandem.workshop.FindActions;

/** Lays a client's rounds beside each other, for a member of the practice. */
@Component
public class CompareRounds {

	private final RateRounds rateRounds;

	private final Reliabilities reliabilities;

	private final FindBenchmarks findBenchmarks;

	private final FindActions findActions;

	private final Catalogues catalogues;

	CompareRounds(RateRounds rateRounds, Reliabilities reliabilities, FindBenchmarks findBenchmarks,
			FindActions findActions, Catalogues catalogues) {
		this.rateRounds = rateRounds;
		this.reliabilities = reliabilities;
		this.findBenchmarks = findBenchmarks;
		this.findActions = findActions;
		this.catalogues = catalogues;
	}

	/** As far as each round is open to the member. */
	public Trend of(SignedIn member, UUID clientId, Channel channel) {
		RateRounds.Rated rated = this.rateRounds.ofClient(member, clientId, channel);
		if (rated.rounds().isEmpty()) {
			return new Trend(rated.client(), List.of(), Noise.UNKNOWN, FindBenchmarks.Standing.NOWHERE, Map.of());
		}
		RatedRound newest = rated.rounds().get(rated.rounds().size() - 1);
		return new Trend(rated.client(), rated.rounds(), new Noise(this.reliabilities.errors(newest.instrument())),
				this.findBenchmarks.standing(member, newest), agreed(member, rated.rounds()));
	}

	/**
	 * After each round but the newest; nothing is left of it once the answers have gone.
	 */
	private Map<UUID, List<Agreed>> agreed(SignedIn member, List<RatedRound> rounds) {
		Map<UUID, List<Agreed>> agreed = new HashMap<>();
		rounds.subList(0, rounds.size() - 1)
			.forEach((round) -> agreed.put(round.id(),
					this.findActions.of(member, round.id())
						.actions()
						.stream()
						.map((action) -> agreed(action, this.catalogues.get(round.catalogue())))
						.toList()));
		return agreed;
	}

	private static Agreed agreed(ActionView action, Catalogue catalogue) {
		String title = action.terms().title().value();
		String id = action.terms().mechanism();
		Mechanism mechanism = (id != null) ? catalogue.find(id).orElse(null) : null;
		return (mechanism == null) ? new Agreed(title, null, action.status().code(), null, List.of())
				: new Agreed(title, id, action.status().code(), mechanism.source(), mechanism.facets());
	}

}
