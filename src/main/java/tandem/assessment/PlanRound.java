package tandem.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.Seat;

/**
 * Makes a round for a client, launches it with its personal links, cancels or archives
 * it.
 */
@Component
public class PlanRound {

	private final Rounds rounds;

	private final LockRound lockRound;

	private final Clients clients;

	private final InvitePeople invite;

	private final TellPeople tellPeople;

	private final Versions versions;

	private final AccessLog log;

	private final Clock clock;

	PlanRound(Rounds rounds, LockRound lockRound, Clients clients, InvitePeople invite, TellPeople tellPeople,
			Versions versions, AccessLog log, Clock clock) {
		this.rounds = rounds;
		this.lockRound = lockRound;
		this.clients = clients;
		this.invite = invite;
		this.tellPeople = tellPeople;
		this.versions = versions;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * A round just made or launched.
	 *
	 * @param roundId the round
	 * @param links the personal links, shown this once; none for a draft
	 */
	public record Made(UUID roundId, List<PersonalLink> links) {
	}

	/** A draft: nobody is invited yet. */
	@Transactional
	public Made draft(SignedIn member, UUID clientId, RoundPlan plan) {
		return new Made(create(member, clientId, plan, UUID.randomUUID()).id(), List.of());
	}

	/** A draft, once a form, however often it is sent. */
	@Transactional
	public Made draft(SignedIn member, UUID clientId, RoundPlan plan, FormKey form) {
		return new Made(createOnce(member, clientId, plan, form).id(), List.of());
	}

	/** A round that starts collecting at once. */
	@Transactional
	public Made start(SignedIn member, UUID clientId, RoundPlan plan) {
		return launch(member, create(member, clientId, plan, UUID.randomUUID()), plan.mailing().invite());
	}

	/** The same, once a form, however often it is sent. */
	@Transactional
	public Made start(SignedIn member, UUID clientId, RoundPlan plan, FormKey form) {
		return launch(member, createOnce(member, clientId, plan, form), plan.mailing().invite());
	}

	@Transactional
	public Made launch(SignedIn member, UUID roundId) {
		return launch(member, this.lockRound.of(member, roundId), false);
	}

	/** The same, and the links go out by mail. */
	@Transactional
	public Made launchByMail(SignedIn member, UUID roundId) {
		return launch(member, this.lockRound.of(member, roundId), true);
	}

	@Transactional
	public void cancel(SignedIn member, UUID roundId) {
		Round round = this.lockRound.of(member, roundId);
		round.cancel(this.clock.instant());
		round.seats().forEach(this.tellPeople::stopReminding);
		write(member, round, Action.ROUND_CANCELLED);
	}

	@Transactional
	public void archive(SignedIn member, UUID roundId) {
		Round round = this.lockRound.of(member, roundId);
		round.archive(this.clock.instant());
		write(member, round, Action.ROUND_ARCHIVED);
	}

	@Transactional
	public void bringBack(SignedIn member, UUID roundId) {
		Round round = this.lockRound.of(member, roundId);
		round.bringBack();
		write(member, round, Action.ROUND_UNARCHIVED);
	}

	private Round createOnce(SignedIn member, UUID clientId, RoundPlan plan, FormKey form) {
		UUID id = form.idFor(member);
		lockClient(member, clientId);
		if (this.rounds.find(id, member).isPresent()) {
			throw new SentAlready(id);
		}
		return create(member, clientId, plan, id);
	}

	private Round create(SignedIn member, UUID clientId, RoundPlan plan, UUID id) {
		Client client = lockClient(member, clientId);
		client.requireActive();
		checkFollows(member, client, plan);
		Round round = this.rounds.save(new Round(id, client, member, plan, this.versions, this.clock.instant()));
		write(member, round, Action.ROUND_CREATED);
		return round;
	}

	/** Only a round of the same client, answered by then, has anything to compare. */
	private void checkFollows(SignedIn member, Client client, RoundPlan plan) {
		if (plan.follows() != null) {
			Round before = this.rounds.find(plan.follows(), member)
				.filter((round) -> round.client().id().equals(client.id()))
				.orElseThrow(NotFound::new);
			if (before.status() == RoundStatus.DRAFT || before.status() == RoundStatus.CANCELLED) {
				throw new WrongState("follows.not-answered");
			}
		}
	}

	private Client lockClient(SignedIn member, UUID clientId) {
		return this.clients.lock(clientId, member).orElseThrow(NotFound::new);
	}

	private Made launch(SignedIn member, Round round, boolean byMail) {
		Instant now = this.clock.instant();
		round.launch(now);
		write(member, round, Action.ROUND_LAUNCHED);
		List<PersonalLink> links = round.seats().stream().map((seat) -> this.invite.freshLink(seat, now)).toList();
		links.forEach((link) -> write(member, round, Action.LINK_MADE, link.seat()));
		if (byMail) {
			links.forEach((link) -> {
				this.tellPeople.invite(round, round.seat(link.seat()), link);
				write(member, round, Action.LINK_MAILED, link.seat());
			});
		}
		return new Made(round.id(), links);
	}

	private void write(SignedIn member, Round round, Action action) {
		this.log.write(round.place(), Actor.member(member), action, "");
	}

	private void write(SignedIn member, Round round, Action action, Seat seat) {
		this.log.write(round.place(), Actor.member(member), action, seat.code());
	}

}
