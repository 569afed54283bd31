package tandem.assessment.web;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.instrument.content.InstrumentFile;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static tandem.account.OpenedPractices.as;

@TandemTest
class PreviewPageTests {

	/** Who may read a comment is ticked before anybody has answered. */
	private static final String AN_ANSWER = "name=\"(?!comment)[^\"]+\"[^>]*checked|<textarea[^>]*>[^<]";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	SignedIn owner;

	Launched round;

	@BeforeEach
	void launchARound() {
		this.owner = this.practices.owner();
		this.round = this.rounds.launched(this.owner);
	}

	static Stream<Arguments> pages() {
		return Stream.of(Seat.values())
			.flatMap((seat) -> InstrumentFile.load("cmo-cio-1")
				.pages(seat)
				.stream()
				.map((page) -> arguments(seat, page.id())));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void showsEveryPageWithoutAWayToAnswerIt(Seat seat, String page) {
		assertThat(this.mvc.get().uri(address(seat) + "/" + page).with(as(this.owner))).hasStatusOk()
			.bodyText()
			.satisfies((text) -> assertThat(text.substring(text.indexOf("<main"), text.indexOf("</main>")))
				.contains("<fieldset disabled", "You are looking at the form as the " + seat.name() + " sees it")
				.doesNotContain("<form", "data-keep", "hx-post")
				.doesNotContainPattern(AN_ANSWER));
	}

	@Test
	void startsAtTheFirstPageAndLeafsToTheNext() {
		assertThat(this.mvc.get().uri(address(Seat.CMO)).with(as(this.owner))).hasStatusOk()
			.bodyText()
			.contains("rel=\"next\"")
			.doesNotContain("rel=\"prev\"");
	}

	@Test
	void showsNothingOfWhatThePersonHasAnswered() {
		TestRounds.Person cmo = this.rounds.consented(this.round, Seat.CMO);
		this.rounds.answer(cmo, this.rounds.middling(Seat.CMO));

		InstrumentFile.load("cmo-cio-1")
			.pages(Seat.CMO)
			.forEach((page) -> assertThat(this.mvc.get().uri(address(Seat.CMO) + "/" + page.id()).with(as(this.owner)))
				.bodyText()
				.doesNotContainPattern(AN_ANSWER));
	}

	@Test
	void knowsNoOtherPages() {
		assertThat(this.mvc.get().uri(address(Seat.CMO) + "/check").with(as(this.owner))).hasStatus(404);
	}

	private String address(Seat seat) {
		return "/rounds/%s/preview/%s".formatted(this.round.roundId(), seat.code());
	}

}
