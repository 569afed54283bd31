package tandem.assessment;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.mail.LookAfterMail;
import tandem.mail.LookAfterMail.Sight;
import tandem.mail.TestMail;
import tandem.mail.UndeliveredLetter;
import tandem.shared.Seat;
import tandem.shared.Slice;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sees only some clients looks after the letters of their rounds, and no others. */
@TandemTest
@OnBothDatabases
class LettersOfRoundsTests {

	private static final Slice ALL = new Slice(0, 50);

	@Autowired
	OpenedPractices practices;

	@Autowired
	LookAfterMail lookAfterMail;

	@Autowired
	HandOver handOver;

	@Autowired
	TestMail mail;

	@Autowired
	ApplicationContext context;

	SignedIn owner;

	SignedIn consultant;

	MailedRounds ofTheOwner;

	MailedRounds ofTheConsultant;

	Launched round;

	@BeforeEach
	void inviteWhileTheServerIsDown() {
		this.mail.turnOn();
		this.mail.goDown();
		this.owner = this.practices.owner();
		this.consultant = this.practices.consultant(this.owner);
		this.ofTheOwner = new MailedRounds(this.context);
		this.ofTheConsultant = new MailedRounds(this.context);
		this.round = this.ofTheOwner.invited(this.owner, "UTC", Reminders.NONE);
		this.ofTheConsultant.invited(this.consultant, "UTC", Reminders.NONE);
		this.mail.deliver();
	}

	@Test
	void aRestrictedConsultantSeesTheLettersOfTheirOwnRoundsOnly() {
		assertThat(addresses(limited())).containsExactlyInAnyOrderElementsOf(addresses(this.ofTheConsultant));
		assertThat(addresses(everything())).hasSize(6)
			.containsAll(addresses(this.ofTheOwner))
			.containsAll(addresses(this.ofTheConsultant));
		assertThat(addresses(sight(this.practices.owner(), false))).isEmpty();
	}

	@Test
	void theLettersOfAClientComeIntoSightWithTheLeadOfOneOfItsRounds() {
		this.handOver.lead(this.owner, this.round.roundId(), this.consultant.memberId());

		assertThat(addresses(limited())).hasSize(6).containsAll(addresses(this.ofTheOwner));
	}

	@Test
	void onlyWhatIsInSightIsTriedAgainOrGivenUp() {
		UUID own = letter(this.ofTheConsultant);
		UUID foreign = letter(this.ofTheOwner);

		assertThat(this.lookAfterMail.has(limited(), foreign)).isFalse();
		assertThat(this.lookAfterMail.tryAgain(limited(), foreign)).isFalse();
		assertThat(this.lookAfterMail.giveUp(limited(), foreign)).isFalse();
		assertThat(this.lookAfterMail.has(limited(), own)).isTrue();
		assertThat(this.lookAfterMail.tryAgain(limited(), own)).isTrue();
		assertThat(this.lookAfterMail.giveUp(limited(), own)).isTrue();
		assertThat(this.lookAfterMail.tryAgain(limited(), own)).isFalse();
	}

	@Test
	void aPageKnowsWhetherThereIsOneAfterIt() {
		LookAfterMail.Found first = this.lookAfterMail.notArrived(limited(), new Slice(0, 2));
		LookAfterMail.Found second = this.lookAfterMail.notArrived(limited(), new Slice(1, 2));

		assertThat(first.letters()).hasSize(2);
		assertThat(first.more()).isTrue();
		assertThat(second.letters()).hasSize(1).doesNotContainAnyElementsOf(first.letters());
		assertThat(second.more()).isFalse();
	}

	private UUID letter(MailedRounds rounds) {
		return found(everything()).stream()
			.filter((letter) -> letter.address().equals(rounds.address(Seat.CMO)))
			.map(UndeliveredLetter::id)
			.findFirst()
			.orElseThrow();
	}

	private static List<String> addresses(MailedRounds rounds) {
		return List.of(rounds.address(Seat.CMO), rounds.address(Seat.CIO), rounds.address(Seat.CEO));
	}

	private List<String> addresses(Sight sight) {
		return found(sight).stream().map(UndeliveredLetter::address).toList();
	}

	private List<UndeliveredLetter> found(Sight sight) {
		return this.lookAfterMail.notArrived(sight, ALL).letters();
	}

	private Sight everything() {
		return sight(this.owner, true);
	}

	private Sight limited() {
		return sight(this.consultant, false);
	}

	private static Sight sight(SignedIn member, boolean all) {
		return new Sight(member.practiceId(), member.memberId(), all);
	}

}
