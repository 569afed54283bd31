package tandem.rights;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FormKey;
import tandem.assessment.ReleaseLevel;
import tandem.shared.Fate;
import tandem.shared.Name;
import tandem.shared.Seat;
import tandem.workshop.ActionTerms;
import tandem.workshop.AgreeAction;
import tandem.workshop.WhoMoves;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page says before an erasure is what the erasure then does. */
@TandemTest
@OnBothDatabases
class ForeseeErasureTests {

	@Autowired
	private ForeseeErasure foreseeErasure;

	@Autowired
	private EraseData eraseData;

	@Autowired
	private AgreeAction agreeAction;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private NamedRounds rounds;

	@Autowired
	private MockMvcTester mvc;

	private SignedIn lead;

	@BeforeEach
	void openAPractice() {
		this.lead = this.practices.owner();
	}

	@ParameterizedTest
	@EnumSource(Seat.class)
	void whatIsSaidToGoGoesAndWhatIsSaidToStayStays(Seat role) {
		NamedRounds.Named round = withAnAgreement();
		UUID seat = round.people().get(role).seatId();
		UUID id = round.round().roundId();
		Map<String, Fate> foreseen = this.foreseeErasure.of(id, seat, role);

		this.eraseData.person(this.lead, seat);

		Map<String, Fate> left = this.foreseeErasure.of(id, seat, role);
		assertThat(tables(foreseen, Fate.GOES)).contains("seat", "answer", "seat_link", "seat_device")
			.doesNotContainAnyElementsOf(left.keySet());
		assertThat(left).containsKeys(tables(foreseen, Fate.STAYS).toArray(String[]::new));
		assertThat(left.containsKey("agreed_action")).isEqualTo(role == Seat.CEO);
	}

	@Test
	void saysNothingOfWhatThereIsNot() {
		NamedRounds.Named round = this.rounds.launched(this.lead, Seat.PAIR);

		assertThat(this.foreseeErasure.of(round.round().roundId(), round.people().get(Seat.CIO).seatId(), Seat.CIO))
			.containsKeys("seat", "seat_link")
			.doesNotContainKeys("answer", "agreed_action", "letter", "source_band");
	}

	@Test
	void thePagesNameWhatWasAgreed() {
		NamedRounds.Named round = withAnAgreement();
		TestRounds.Person cio = round.people().get(Seat.CIO);
		TestRounds.Person ceo = round.people().get(Seat.CEO);

		assertThat(this.mvc.get().uri(cio.path("data/erase")).with(cio.device())).bodyText()
			.contains("what was agreed after the release, with its notes", "answers and comments")
			.doesNotContain("what else was agreed");
		assertThat(this.mvc.get().uri(ceo.path("data/erase")).with(ceo.device())).bodyText()
			.contains("what this person alone was to do", "what else was agreed, without the name");
		assertThat(
				this.mvc.get().uri("/rounds/" + round.round().roundId() + "/data").with(OpenedPractices.as(this.lead)))
			.bodyText()
			.contains("what was agreed after the release, with its notes", "what this person alone was to do");
	}

	private static List<String> tables(Map<String, Fate> foreseen, Fate fate) {
		return foreseen.keySet().stream().filter((table) -> foreseen.get(table) == fate).toList();
	}

	private NamedRounds.Named withAnAgreement() {
		NamedRounds.Named round = this.rounds.released(this.lead, ReleaseLevel.BANDS);
		this.agreeAction.on(this.lead, round.round().roundId(),
				new ActionTerms(null, new Name("Meet on Mondays"), WhoMoves.BOTH, null, null), FormKey.fresh());
		return round;
	}

}
