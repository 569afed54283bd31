package tandem.report;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.instrument.Dyad;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is promised of the bands holds for what leaves the server: rounds that were
 * answered by different people, but cannot be told apart at this level, give the CEO the
 * very same page and scripts the very same JSON, to the letter.
 */
@TandemTest
class NoAnswerIsReadOffAPageTests {

	/** So many look-alikes of each case are made rounds of. */
	private static final int ROUNDS = 6;

	/** Ids, and what guards a form against forgery: other ones each time. */
	private static final String OF_THE_MOMENT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=name=\"_csrf\" value=\")[^\"]+";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds rounds;

	@Autowired
	private ReleaseRound releaseRound;

	@ParameterizedTest
	@ValueSource(strings = { "mixed-5.json", "further-apart-than-they-think.json" })
	void roundsThatLookAlikeAreAlikeToTheLetter(String name) {
		Dyad dyad = GoldenRounds.dyad(name);
		LookAlikes lookAlikes = LookAlikes.toTheCeo(dyad);
		assertThat(lookAlikes.readBack()).isEmpty();
		SignedIn lead = this.practices.owner();
		Sent sent = sent(lead, dyad);

		assertThat(sent.page()).contains("The four ratings", "Contoso");
		for (Dyad other : someOf(lookAlikes.met())) {
			assertThat(sent(lead, other)).isEqualTo(sent);
		}
	}

	/** What leaves the server, with the ids of its round and people blotted out. */
	private record Sent(String page, String json) {
	}

	private Sent sent(SignedIn lead, Dyad dyad) {
		TestRounds.Launched round = this.rounds.launched(lead, dyad.strategy(), List.of(Seat.values()));
		TestRounds.Person ceo = this.rounds.submitted(round, Seat.CEO, dyad.ceo());
		this.rounds.submitted(round, Seat.CMO, dyad.cmo());
		this.rounds.submitted(round, Seat.CIO, dyad.cio());
		this.releaseRound.release(lead, round.roundId(), ReleaseLevel.BANDS);
		return new Sent(text(ceo.path("report"), ceo.device()),
				text("/api/v1/rounds/" + round.roundId() + "/report?as=ceo", this.practices.bearer(lead)));
	}

	private String text(String path, RequestPostProcessor reader) {
		try {
			return this.mvc.get()
				.uri(path)
				.with(reader)
				.exchange()
				.getResponse()
				.getContentAsString()
				.replaceAll(OF_THE_MOMENT, "");
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Evenly from the nearest to the farthest. */
	private static List<Dyad> someOf(List<Dyad> all) {
		return IntStream.range(0, ROUNDS).mapToObj((i) -> all.get(i * (all.size() - 1) / (ROUNDS - 1))).toList();
	}

}
