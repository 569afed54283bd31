package tandem.rights;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tandem.TestRounds;
import tandem.account.SignedIn;
import tandem.assessment.KeepClients;
import tandem.assessment.PlanRound;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseMode;
import tandem.assessment.ReleaseRound;
import tandem.assessment.RoundPlan;
import tandem.instrument.Strategy;
import tandem.shared.EmailAddress;
import tandem.shared.Name;
import tandem.shared.Seat;
import tandem.shared.Secret;

/** Rounds whose people and firm are called like nobody else in any test. */
public record NamedRounds(TestRounds rounds, KeepClients clients, PlanRound plan, ReleaseRound release) {

	/** A round, and what its people can be found by. */
	record Named(TestRounds.Launched round, SignedIn lead, Map<Seat, TestRounds.Person> people, String mark) {

		String name(Seat seat) {
			return seat.name() + " Person " + this.mark;
		}

		String firm() {
			return "Firm " + this.mark;
		}

		/** Whatever tells of one of them. */
		List<String> traces(Seat seat) {
			return List.of(this.people.get(seat).seatId().toString(), name(seat), seat.code() + "." + this.mark);
		}

	}

	/** All three have submitted. */
	Named complete(SignedIn lead) {
		Named named = launched(lead, List.of(Seat.values()));
		List.of(Seat.CEO, Seat.CMO, Seat.CIO).forEach((seat) -> submit(named, seat));
		return named;
	}

	Named released(SignedIn lead, ReleaseLevel... levels) {
		Named named = complete(lead);
		List.of(levels).forEach((level) -> this.release.release(lead, named.round().roundId(), level));
		return named;
	}

	Named launched(SignedIn lead, List<Seat> seats) {
		String mark = UUID.randomUUID().toString().substring(0, 13);
		UUID client = this.clients.add(lead, new Name("Firm " + mark)).id();
		return launched(lead, client, mark, seats);
	}

	Named launched(SignedIn lead, UUID client, String mark, List<Seat> seats) {
		Map<Seat, RoundPlan.Person> people = new EnumMap<>(Seat.class);
		seats.forEach((seat) -> people.put(seat, new RoundPlan.Person(new Name(seat.name() + " Person " + mark),
				new EmailAddress(seat.code() + "." + mark + "@example.com"))));
		PlanRound.Made made = this.plan.start(lead, client,
				new RoundPlan(Strategy.DIFFERENTIATION, "en", ReleaseMode.FACILITATED, null, people));
		Map<Seat, Secret> links = new EnumMap<>(Seat.class);
		made.links().forEach((link) -> links.put(link.seat(), link.secret()));
		Named named = new Named(new TestRounds.Launched(client, made.roundId(), links), lead, new EnumMap<>(Seat.class),
				mark);
		seats.forEach((seat) -> named.people().put(seat, this.rounds.consented(named.round(), seat)));
		return named;
	}

	void submit(Named named, Seat seat) {
		this.rounds.answer(named.people().get(seat),
				this.rounds.middling(seat, "=SUM(1) private of " + named.mark(), "-shown words of " + named.mark()));
		this.rounds.submit(named.people().get(seat));
	}

}
