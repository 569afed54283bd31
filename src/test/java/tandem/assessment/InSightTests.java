package tandem.assessment;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.ChangePractice;
import tandem.account.ClientsSeen;
import tandem.account.OpenedPractices;
import tandem.account.RecogniseMember;
import tandem.account.SignedIn;
import tandem.shared.IfMatch;
import tandem.shared.Name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TandemTest
@OnBothDatabases
class InSightTests {

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	KeepClients clients;

	@Autowired
	SearchClients search;

	@Autowired
	FindRound findRound;

	@Autowired
	LockRound lockRound;

	@Autowired
	ChangePractice changePractice;

	@Autowired
	RecogniseMember recognise;

	@Autowired
	MockMvcTester mvc;

	SignedIn owner;

	SignedIn consultant;

	TestRounds.Launched ofTheOwner;

	@BeforeEach
	void openPracticeWithTwoMembers() {
		this.owner = this.practices.owner();
		this.consultant = this.practices.consultant(this.owner);
		this.ofTheOwner = this.rounds.launched(this.owner);
	}

	@Test
	void showsEveryClientWhileThePracticeSaysSo() {
		assertThat(clientsOf(this.consultant)).containsExactly(this.ofTheOwner.clientId());
		assertThat(this.findRound.byId(this.consultant, this.ofTheOwner.roundId()).id())
			.isEqualTo(this.ofTheOwner.roundId());
		assertThat(found(this.consultant)).containsExactly(this.ofTheOwner.clientId());
	}

	@Test
	void showsConsultantsTheirOwnClientsOnlyWhereThePracticeSaysSo() {
		SignedIn limited = limited();
		UUID own = this.clients.add(limited, new Name("Fabrikam")).id();

		assertThat(clientsOf(limited)).containsExactly(own);
		assertThat(found(limited)).containsExactly(own);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.clients.find(limited, this.ofTheOwner.clientId()));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.findRound.byId(limited, this.ofTheOwner.roundId()));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.findRound.ofClient(limited, this.ofTheOwner.clientId(), 0, 10));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.lockRound.whileAsRead(limited,
				this.ofTheOwner.roundId(), IfMatch.read(null), () -> "changed"));
	}

	@Test
	void showsTheClientOfARoundThatOneLeads() {
		UUID own = this.clients.add(this.consultant, new Name("Fabrikam")).id();
		SignedIn limited = limited();
		SignedIn other = this.practices.consultant(this.owner);

		UUID round = this.rounds.draftFor(limited, own);

		assertThat(this.findRound.byId(limited, round).id()).isEqualTo(round);
		assertThat(clientsOf(other)).isEmpty();
	}

	@Test
	void showsOwnersEverything() {
		UUID ofTheConsultant = this.clients.add(this.consultant, new Name("Fabrikam")).id();
		limited();

		assertThat(clientsOf(now(this.owner))).contains(ofTheConsultant, this.ofTheOwner.clientId());
	}

	@Test
	void answersPagesAndCallsAsIfWhatIsNotInSightWereNotThere() {
		SignedIn limited = limited();
		var token = this.practices.bearer(limited);

		for (String page : List.of("/clients/" + this.ofTheOwner.clientId(),
				"/clients/" + this.ofTheOwner.clientId() + "/rounds/new", "/rounds/" + this.ofTheOwner.roundId(),
				"/rounds/" + this.ofTheOwner.roundId() + "/report")) {
			assertThat(this.mvc.get().uri(page).with(OpenedPractices.as(limited))).as(page).hasStatus(404);
		}
		for (String call : List.of("/clients/" + this.ofTheOwner.clientId(),
				"/clients/" + this.ofTheOwner.clientId() + "/rounds", "/rounds/" + this.ofTheOwner.roundId(),
				"/rounds/" + this.ofTheOwner.roundId() + "/report", "/access-log?round=" + this.ofTheOwner.roundId())) {
			assertThat(this.mvc.get().uri("/api/v1" + call).with(token)).as(call).hasStatus(404);
		}
		assertThat(this.mvc.get().uri("/api/v1/clients").with(token)).bodyJson().extractingPath("$.total").isEqualTo(0);
	}

	/** The consultant, after the owner has narrowed what consultants see. */
	private SignedIn limited() {
		ChangePractice.Settings settings = this.changePractice.settings(this.owner);
		assertThat(this.changePractice.to(this.owner,
				new ChangePractice.Settings(settings.name(), ClientsSeen.OWN, settings.zone(), settings.version())))
			.isTrue();
		return now(this.consultant);
	}

	private SignedIn now(SignedIn member) {
		return this.recognise.now(member.memberId()).orElseThrow();
	}

	private List<UUID> found(SignedIn member) {
		return this.search.find(member, ClientSearch.all(), 0, 10)
			.clients()
			.stream()
			.map((listed) -> listed.client().id())
			.toList();
	}

	private List<UUID> clientsOf(SignedIn member) {
		return this.clients.list(member, 0, 10).getContent().stream().map(ClientView::id).toList();
	}

}
