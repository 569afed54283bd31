package tandem.insight;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import tandem.account.SignedIn;
import tandem.report.RateRounds;
import tandem.report.RatedRound;

/** Lays a client's rounds beside each other, for a member of the practice. */
@Component
public class CompareRounds {

	private final RateRounds rateRounds;

	private final Reliabilities reliabilities;

	private final FindBenchmarks findBenchmarks;

	CompareRounds(RateRounds rateRounds, Reliabilities reliabilities, FindBenchmarks findBenchmarks) {
		this.rateRounds = rateRounds;
		this.reliabilities = reliabilities;
		this.findBenchmarks = findBenchmarks;
	}

	/** As far as each round is open to the member. */
	public Trend of(SignedIn member, UUID clientId) {
		RateRounds.Rated rated = this.rateRounds.ofClient(member, clientId);
		if (rated.rounds().isEmpty()) {
			return new Trend(rated.client(), List.of(), Noise.UNKNOWN, FindBenchmarks.Standing.NOWHERE);
		}
		RatedRound newest = rated.rounds().get(rated.rounds().size() - 1);
		return new Trend(rated.client(), rated.rounds(), new Noise(this.reliabilities.errors(newest.instrument())),
				this.findBenchmarks.standing(member, newest));
	}

}
