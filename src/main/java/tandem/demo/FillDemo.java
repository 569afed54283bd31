package tandem.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import tandem.account.AcceptInvitation;
import tandem.account.InviteMember;
import tandem.account.Password;
import tandem.account.Role;
import tandem.account.SetUpPractice;
import tandem.account.SignedIn;
import tandem.account.TandemProperties;
import tandem.assessment.ClientView;
import tandem.assessment.KeepClients;
import tandem.assessment.Key;
import tandem.assessment.PlanRound;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseMode;
import tandem.assessment.ReleaseRound;
import tandem.assessment.RoundPlan;
import tandem.instrument.Instruments;
import tandem.shared.EmailAddress;
import tandem.shared.Name;
import tandem.shared.Seat;
import tandem.shared.Secret;

/**
 * Fills an empty installation with one practice and a round in every state, by what real
 * people would do, and tells on the console how to get in.
 */
@Component
@Profile("demo")
class FillDemo implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(FillDemo.class);

	static final String EMAIL = "demo@tandem.example";

	static final String COLLEAGUE = "kit@tandem.example";

	static final String PASSWORD = "two chairs, one table";

	private final SetUpPractice setUpPractice;

	private final InviteMember inviteMember;

	private final AcceptInvitation acceptInvitation;

	private final KeepClients keepClients;

	private final PlanRound planRound;

	private final ReleaseRound releaseRound;

	private final AnswerAsPerson answer;

	private final AgreeAsPair agree;

	private final Firms firms;

	/** A firm that comes twice has two rounds. */
	private final Map<Name, ClientView> clients = new HashMap<>();

	private final TandemProperties properties;

	private final Clock clock;

	FillDemo(SetUpPractice setUpPractice, InviteMember inviteMember, AcceptInvitation acceptInvitation,
			KeepClients keepClients, PlanRound planRound, ReleaseRound releaseRound, AnswerAsPerson answer,
			AgreeAsPair agree, Instruments instruments, TandemProperties properties, Clock clock) {
		this.setUpPractice = setUpPractice;
		this.inviteMember = inviteMember;
		this.acceptInvitation = acceptInvitation;
		this.keepClients = keepClients;
		this.planRound = planRound;
		this.releaseRound = releaseRound;
		this.answer = answer;
		this.agree = agree;
		this.firms = new Firms(instruments.current());
		this.properties = properties;
		this.clock = clock;
	}

	/** Does nothing where somebody has set up a practice already. */
	@Override
	public void run(ApplicationArguments arguments) {
		StringBuilder links = new StringBuilder();
		if (this.setUpPractice.isOpen()) {
			SignedIn owner = this.setUpPractice.asConfigured(new SetUpPractice.Details("Harbour & Lane Advisers",
					"Maren Holt", new EmailAddress(EMAIL), new Password(PASSWORD)));
			invite(owner);
			this.firms.read().forEach((firm) -> fill(owner, firm, links));
		}
		log.info("""


				This is the demo: every firm and person in it is made up.

				  Sign in at    {}
				  with          {}, or as a consultant with {}
				  and           {}
				{}
				""", this.properties.link("/sign-in"), EMAIL, COLLEAGUE, PASSWORD, links.isEmpty() ? "" : """

				  Personal links, shown this once; on a second device they ask for the code %s
				%s""".formatted(this.answer.code(), links));
	}

	/** A second member, who is no owner. */
	private void invite(SignedIn owner) {
		InviteMember.Made invitation = this.inviteMember.invite(owner, new EmailAddress(COLLEAGUE), Role.CONSULTANT,
				null);
		this.acceptInvitation.by(invitation.secret(), new Name("Kit Lund"), new Password(PASSWORD))
			.ifPresent((member) -> log.debug("{} has joined", member.fullName()));
	}

	private void fill(SignedIn owner, Firm firm, StringBuilder links) {
		ClientView client = this.clients.computeIfAbsent(firm.client(), (name) -> this.keepClients.add(owner, name));
		RoundPlan plan = plan(firm);
		if (firm.stage() == Stage.DRAFT) {
			this.planRound.draft(owner, client.id(), plan);
			return;
		}
		PlanRound.Made made = this.planRound.start(owner, client.id(), plan);
		Map<Seat, Secret> secrets = new EnumMap<>(Seat.class);
		made.links().forEach((link) -> {
			secrets.put(link.seat(), link.secret());
			if (firm.stage() != Stage.CANCELLED) {
				links.append("    %-18s %-4s %s%n".formatted(firm.client().value(), link.seat().name(),
						this.properties.link(link.path())));
			}
		});
		answer(firm, secrets);
		if (firm.stage().isReleased()) {
			this.releaseRound.release(owner, made.roundId(), ReleaseLevel.BANDS);
		}
		if (firm.stage().areMarksReleased()) {
			this.releaseRound.release(owner, made.roundId(), ReleaseLevel.MARKS);
		}
		if (firm.stage().isReleased()) {
			this.agree.onAFewThings(owner, made.roundId());
		}
		if (firm.stage() == Stage.ARCHIVED) {
			this.planRound.archive(owner, made.roundId());
		}
		if (firm.stage() == Stage.CANCELLED) {
			this.planRound.cancel(owner, made.roundId());
		}
	}

	private void answer(Firm firm, Map<Seat, Secret> secrets) {
		if (firm.stage().isAnswered()) {
			secrets.forEach((seat, secret) -> this.answer.wholly(secret, firm, seat, turns(firm, seat)));
		}
		if (firm.stage() == Stage.COLLECTING) {
			this.answer.halfway(secret(secrets, Seat.CMO), firm, Seat.CMO);
			this.answer.lookIn(secret(secrets, Seat.CIO));
		}
		if (firm.stage() == Stage.CANCELLED) {
			this.answer.decline(secret(secrets, Seat.CIO));
		}
	}

	private static List<Key> turns(Firm firm, Seat seat) {
		return (firm.stage().isSelfServe() && seat == Seat.CMO) ? List.of(Key.RELEASE) : List.of();
	}

	private static Secret secret(Map<Seat, Secret> secrets, Seat seat) {
		return Objects.requireNonNull(secrets.get(seat));
	}

	private RoundPlan plan(Firm firm) {
		Map<Seat, RoundPlan.Person> people = new EnumMap<>(Seat.class);
		firm.people().forEach((seat, name) -> people.put(seat, new RoundPlan.Person(name, null)));
		return new RoundPlan(firm.strategy(), "en",
				firm.stage().isSelfServe() ? ReleaseMode.SELF_SERVE : ReleaseMode.FACILITATED,
				LocalDate.now(this.clock).plusDays(firm.dueInDays()), people);
	}

}
