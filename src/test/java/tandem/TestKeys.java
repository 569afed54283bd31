package tandem;

import tandem.assessment.Key;
import tandem.assessment.KeyView;
import tandem.assessment.SeatVisit;
import tandem.assessment.TurnKey;

/** Turns the keys of executives in tests, as their own pages do. */
public class TestKeys {

	private final TestRounds rounds;

	private final TurnKey turnKey;

	public TestKeys(TestRounds rounds, TurnKey turnKey) {
		this.rounds = rounds;
		this.turnKey = turnKey;
	}

	public void turn(TestRounds.Person person, Key key) {
		this.turnKey.turn(this.rounds.visit(person), key, of(person, key).known());
	}

	public void turnBack(TestRounds.Person person, Key key) {
		this.turnKey.turnBack(this.rounds.visit(person), key);
	}

	/** How a key stands on its holder's page. */
	public KeyView of(TestRounds.Person person, Key key) {
		SeatVisit visit = this.rounds.visit(person);
		return this.turnKey.keysOf(visit)
			.stream()
			.filter((view) -> view.key() == key)
			.findFirst()
			.orElseThrow(() -> new AssertionError("No such key: " + key));
	}

}
