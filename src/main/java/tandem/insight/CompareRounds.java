package tandem.insight;

import java.util.UUID;

import org.springframework.stereotype.Component;

import tandem.account.SignedIn;
import tandem.report.RateRounds;

/** Lays a client's rounds beside each other, for a member of the practice. */
@Component
public class CompareRounds {

	private final RateRounds rateRounds;

	CompareRounds(RateRounds rateRounds) {
		this.rateRounds = rateRounds;
	}

	/** As far as each round is open to the member. */
	public Trend of(SignedIn member, UUID clientId) {
		RateRounds.Rated rated = this.rateRounds.ofClient(member, clientId);
		return new Trend(rated.client(), rated.rounds(), Noise.UNKNOWN);
	}

}
