package tandem.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextCustomizerFactories;

import tandem.TestDatabase;
import tandem.account.SignIn;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.KeepClients;
import tandem.assessment.Key;
import tandem.assessment.ReleaseMode;
import tandem.assessment.RoundStatus;
import tandem.assessment.RoundView;
import tandem.instrument.content.InstrumentFile;
import tandem.shared.Seat;
import tandem.shared.SettingRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ActiveProfiles("demo")
@ContextCustomizerFactories(TestDatabase.class)
class DemoTests {

	@Autowired
	FillDemo fillDemo;

	@Autowired
	SignIn signIn;

	@Autowired
	KeepClients keepClients;

	@Autowired
	FindRound findRound;

	@Test
	void holdsARoundInEveryState() {
		assertThat(rounds()).extracting(RoundView::status).contains(RoundStatus.values());
		assertThat(rounds()).filteredOn((round) -> round.status() == RoundStatus.RELEASED)
			.extracting(RoundView::areMarksReleased)
			.containsExactlyInAnyOrder(true, false);
	}

	@Test
	void leavesOneRoundHalfAnswered() {
		Map<RoundStatus, RoundView> byStatus = rounds().stream()
			.collect(Collectors.toMap(RoundView::status, (round) -> round, (one, other) -> one));

		assertThat(byStatus.get(RoundStatus.COLLECTING).seats().get(Seat.CMO).share()).isBetween(0.3, 0.7);
		assertThat(byStatus.get(RoundStatus.COMPLETE).seats().get(Seat.CMO).share()).isEqualTo(1.0);
	}

	@Test
	void holdsASelfServeRoundThatWaitsForItsSecondKey() {
		assertThat(rounds()).filteredOn((round) -> round.terms().release() == ReleaseMode.SELF_SERVE)
			.singleElement()
			.satisfies((round) -> {
				assertThat(round.status()).isEqualTo(RoundStatus.COMPLETE);
				assertThat(round.seats().get(Seat.CMO).keys()).containsExactly(Key.RELEASE);
				assertThat(round.seats().get(Seat.CIO).keys()).isEmpty();
			});
	}

	@Test
	void makesNothingTwiceAtARestart() {
		int before = rounds().size();

		this.fillDemo.run(new DefaultApplicationArguments());

		assertThat(rounds()).hasSize(before);
	}

	@Test
	void answersEveryQuestionOfTheSheetsItFillsIn() {
		List<String> asked = InstrumentFile.load("cmo-cio-1")
			.fields(Seat.CMO)
			.stream()
			.map((field) -> field.name())
			.filter((name) -> !name.startsWith("comment."))
			.toList();

		assertThat(new Firms(InstrumentFile.load("cmo-cio-1")).read()).filteredOn((firm) -> firm.stage().isAnswered())
			.allSatisfy((firm) -> Seat.PAIR
				.forEach((seat) -> assertThat(firm.sheets().get(seat).fields()).containsAll(asked)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "192.0.2.1", "", "::", "no such host" })
	void refusesToStartWhereOthersReachIt(String address) {
		assertThatExceptionOfType(SettingRefused.class)
			.isThrownBy(() -> new OnThisMachineOnly(new MockEnvironment().withProperty("server.address", address)));
		assertThatExceptionOfType(SettingRefused.class).isThrownBy(() -> new OnThisMachineOnly(new MockEnvironment()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "::1", "localhost" })
	void startsOnThisMachine(String address) {
		assertThatNoException()
			.isThrownBy(() -> new OnThisMachineOnly(new MockEnvironment().withProperty("server.address", address)));
	}

	private List<RoundView> rounds() {
		SignedIn owner = (SignedIn) this.signIn
			.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(FillDemo.EMAIL, FillDemo.PASSWORD))
			.getPrincipal();
		return this.keepClients.list(owner, 0, 50)
			.stream()
			.flatMap((client) -> this.findRound.ofClient(owner, client.id(), 0, 10).stream())
			.toList();
	}

}
