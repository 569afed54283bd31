package tandem.rights;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.EndMembership;
import tandem.account.GatherLeaver;
import tandem.account.NoSuchMember;
import tandem.account.OpenedPractices;
import tandem.account.Role;
import tandem.account.SignedIn;
import tandem.assessment.AnswerNewLead;
import tandem.assessment.FindRound;
import tandem.assessment.HandOver;
import tandem.assessment.LeadAnswer;
import tandem.assessment.ReleaseLevel;
import tandem.mail.TestMail;
import tandem.record.AccessLog;
import tandem.record.LoggedAccess;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static tandem.account.OpenedPractices.as;

/** Nothing is left of a member who was erased, and nothing opens by it. */
@TandemTest
@OnBothDatabases
class MemberErasureTests {

	@Autowired
	private EraseMember eraseMember;

	@Autowired
	private EndMembership endMembership;

	@Autowired
	private HandOver handOver;

	@Autowired
	private AnswerNewLead answerNewLead;

	@Autowired
	private FindRound findRound;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds testRounds;

	@Autowired
	private NamedRounds rounds;

	@Autowired
	private AccessLog log;

	@Autowired
	private TestMail mail;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private SignedIn owner;

	private SignedIn kit;

	private NamedRounds.Named round;

	@BeforeEach
	void letAMemberLeadARoundAndGo() {
		this.mail.turnOn();
		this.owner = this.practices.owner();
		this.kit = this.practices.member(this.owner, Role.OWNER, "Kit " + UUID.randomUUID());
		this.practices.token(this.kit);
		this.practices.openInvitation(this.kit);
		this.round = this.rounds.released(this.kit, ReleaseLevel.BANDS);
		this.handOver.client(this.owner, this.round.round().clientId(), this.kit.memberId());
	}

	@Test
	void leavesNoTraceOfThem() {
		leave(false);
		List<String> traces = List.of(this.kit.memberId().toString(), this.kit.fullName(), this.kit.email());
		assertThat(new EveryRow(this.jdbc).naming(traces)).extracting(EveryRow.Row::table)
			.contains("member", "access_entry", "api_token", "member_invitation", "seat");

		Receipt receipt = this.eraseMember.by(this.owner, this.kit.memberId(), Locale.ENGLISH);

		assertThat(new EveryRow(this.jdbc).naming(traces)).isEmpty();
		assertThat(receipt.rows()).containsKeys("member", "access_entry", "api_token", "member_invitation", "seat");
		assertThat(this.log.ofRound(this.round.round().roundId(), 0, 100)).extracting(LoggedAccess::actor)
			.contains("Former member");
		assertThat(this.log.ofPractice(this.owner.practiceId(), 0, 100)).extracting(LoggedAccess::detail)
			.contains("Former member", "Former member → " + this.owner.fullName(), receipt.number());
	}

	@Test
	void opensNothingToWhoeverLeadsTheRoundNow() {
		leave(false);
		this.eraseMember.by(this.owner, this.kit.memberId(), Locale.ENGLISH);
		boolean before = isOpenToTheOwner();
		var question = this.answerNewLead.asked(this.testRounds.visit(this.round.people().get(Seat.CMO)));

		Seat.PAIR.forEach((seat) -> this.answerNewLead.say(this.testRounds.visit(this.round.people().get(seat)),
				LeadAnswer.AGREED));

		assertThat(before).isFalse();
		assertThat(question).get()
			.extracting(AnswerNewLead.Question::before, AnswerNewLead.Question::now)
			.containsExactly("Former member", this.owner.fullName());
		assertThat(isOpenToTheOwner()).isTrue();
	}

	@Test
	void refusesMembersStrangersAndASecondTime() {
		SignedIn stranger = this.practices.owner();

		assertThatExceptionOfType(GatherLeaver.StillMember.class)
			.isThrownBy(() -> this.eraseMember.by(this.owner, this.kit.memberId(), Locale.ENGLISH));
		leave(false);
		assertThatExceptionOfType(NoSuchMember.class)
			.isThrownBy(() -> this.eraseMember.by(stranger, this.kit.memberId(), Locale.ENGLISH));
		this.eraseMember.by(this.owner, this.kit.memberId(), Locale.ENGLISH);
		assertThatExceptionOfType(NoSuchMember.class)
			.isThrownBy(() -> this.eraseMember.by(this.owner, this.kit.memberId(), Locale.ENGLISH));
	}

	@Test
	void isAskedForOnLeavingAndDoneByNameOnAPage() {
		String page = "/practice/members/" + this.kit.memberId();
		MvcTestResult early = post(this.owner, page + "/data/erase", Map.of("name", this.kit.fullName()));

		post(this.kit, "/account/leave",
				Map.of("name", "Northwind Advisers", "successor", this.owner.memberId().toString(), "erase", "true"));

		assertThat(early).hasStatus(422).bodyText().contains("still a member");
		assertThat(this.mvc.get().uri("/practice/members").with(as(this.owner))).bodyText()
			.contains("Left, asks to be erased");
		assertThat(this.mvc.get().uri(page).with(as(this.owner))).bodyText()
			.contains("asked for this on leaving, on 11 January 2027", page + "/data");
		assertThat(this.mvc.get().uri(page + "/data").with(as(this.owner))).hasStatusOk();
		assertThat(post(this.owner, page + "/data/erase", Map.of("name", "Kit"))).hasStatus(422);
		MvcTestResult done = post(this.owner, page + "/data/erase", Map.of("name", this.kit.fullName()));
		assertThat(done).hasStatus(303);
		assertThat(this.mvc.get().uri(Objects.requireNonNull(done.getResponse().getRedirectedUrl()))).hasStatusOk()
			.bodyText()
			.contains("a former member of the practice");
		assertThat(this.mvc.get().uri(page).with(as(this.owner))).hasStatus(404);
		assertThat(this.mvc.get().uri("/practice/members").with(as(this.owner))).bodyText()
			.doesNotContain("Former member", "Kit ");
	}

	private void leave(boolean asks) {
		this.endMembership.leave(this.kit, this.owner.memberId(), asks);
	}

	private boolean isOpenToTheOwner() {
		return this.findRound.byId(this.owner, this.round.round().roundId()).isOpenTo(this.owner);
	}

	private MvcTestResult post(SignedIn member, String address, Map<String, String> fields) {
		var request = this.mvc.post().uri(address).with(as(member)).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

}
