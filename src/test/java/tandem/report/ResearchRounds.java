package tandem.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tandem.TestRounds;
import tandem.account.SignedIn;
import tandem.assessment.ChooseResearch;
import tandem.assessment.KeepClients;
import tandem.assessment.PersonalLink;
import tandem.assessment.PlanRound;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseMode;
import tandem.assessment.ReleaseRound;
import tandem.assessment.RoundPlan;
import tandem.instrument.Strategy;
import tandem.shared.Name;
import tandem.shared.Seat;
import tandem.shared.Secret;

/** Released rounds of tests whose executives have agreed to research. */
public record ResearchRounds(TestRounds rounds, KeepClients clients, PlanRound plan, ReleaseRound release,
		ChooseResearch choose) {

	/** A round, and its two executives at their devices. */
	public record Agreed(TestRounds.Launched round, Map<Seat, TestRounds.Person> people) {

		public TestRounds.Person person(Seat seat) {
			return this.people.get(seat);
		}

	}

	/** Rounds of as many firms. */
	public List<Agreed> firms(SignedIn lead, int count) {
		return java.util.stream.Stream.generate(() -> released(lead, client(lead), "Mara Lind")).limit(count).toList();
	}

	public UUID client(SignedIn lead) {
		return this.clients.add(lead, new Name("Fabrikam " + UUID.randomUUID())).id();
	}

	/** A further round of a firm, in which both agreed and the bands are released. */
	public Agreed released(SignedIn lead, UUID client, String cmo) {
		Agreed agreed = complete(lead, client, cmo);
		this.release.release(lead, agreed.round().roundId(), ReleaseLevel.BANDS);
		return agreed;
	}

	/** The same before the release. */
	public Agreed complete(SignedIn lead, UUID client, String cmo) {
		PlanRound.Made made = this.plan.start(lead, client,
				new RoundPlan(Strategy.COST, "en", ReleaseMode.FACILITATED, null,
						Map.of(Seat.CMO, new RoundPlan.Person(new Name(cmo), null), Seat.CIO,
								new RoundPlan.Person(new Name("Ivo Brandt"), null))));
		Map<Seat, Secret> links = new HashMap<>();
		for (PersonalLink link : made.links()) {
			links.put(link.seat(), link.secret());
		}
		TestRounds.Launched round = new TestRounds.Launched(client, made.roundId(), links);
		Map<Seat, TestRounds.Person> people = new HashMap<>();
		Seat.PAIR.forEach((seat) -> {
			TestRounds.Person person = this.rounds.consented(round, seat);
			this.choose.agree(this.rounds.visit(person));
			this.rounds.answer(person, this.rounds.middling(seat, "=SUM(1) a note", "-words shown"));
			this.rounds.submit(person);
			people.put(seat, person);
		});
		return new Agreed(round, people);
	}

	public void takeBack(TestRounds.Person person) {
		this.choose.takeBack(this.rounds.visit(person));
	}

}
