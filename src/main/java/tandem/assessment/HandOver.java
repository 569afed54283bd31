package tandem.assessment;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.FindMembers;
import tandem.account.MemberView;
import tandem.account.SignedIn;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.Seat;

/**
 * Hands a client, or the lead of a round, over to a colleague. Running a round passes at
 * once; its marks and notes only when both executives agree to the new lead.
 */
@Component
public class HandOver {

	private final Clients clients;

	private final Rounds rounds;

	private final LockRound lockRound;

	private final FindMembers findMembers;

	private final AccessLog log;

	HandOver(Clients clients, Rounds rounds, LockRound lockRound, FindMembers findMembers, AccessLog log) {
		this.clients = clients;
		this.rounds = rounds;
		this.lockRound = lockRound;
		this.findMembers = findMembers;
		this.log = log;
	}

	/**
	 * Who looks after something, and who of the pair still has to agree to a new lead.
	 *
	 * @param memberId who it is now
	 * @param mayHandOver the reader may change that
	 * @param asked the executives whose answers are closed to the lead so far
	 */
	public record Held(UUID memberId, boolean mayHandOver, List<Asked> asked) {
	}

	/** An executive who is asked, and what they have said. */
	public record Asked(Seat seat, String name, @Nullable LeadAnswer answer) {
	}

	@Transactional(readOnly = true)
	public Held client(SignedIn member, UUID clientId) {
		Client client = this.clients.find(clientId, member).orElseThrow(NotFound::new);
		return new Held(client.keeperId(), mayHandOver(member, client.keeperId()), List.of());
	}

	@Transactional(readOnly = true)
	public Held lead(SignedIn member, UUID roundId) {
		Round round = this.rounds.find(roundId, member).orElseThrow(NotFound::new);
		return new Held(round.leadMemberId(), mayHandOver(member, round.leadMemberId()),
				new LeadConsent(round).asked()
					.stream()
					.map((seat) -> new Asked(seat.role(), seat.personName(), answer(seat)))
					.toList());
	}

	/** By an owner, or by whoever looks after the client. */
	@Transactional
	public void client(SignedIn member, UUID clientId, UUID to) {
		Client client = this.clients.lock(clientId, member).orElseThrow(NotFound::new);
		requireMay(member, client.keeperId());
		MemberView successor = this.findMembers.active(member, to);
		if (!client.keeperId().equals(to)) {
			client.handOver(to);
			this.log.write(new AccessLog.Place(client.practiceId(), null), Actor.member(member),
					Action.CLIENT_HANDED_OVER, client.name() + " → " + successor.name());
		}
	}

	/** By an owner, or by whoever leads the round. */
	@Transactional
	public void lead(SignedIn member, UUID roundId, UUID to) {
		Round round = this.lockRound.of(member, roundId);
		requireMay(member, round.leadMemberId());
		MemberView successor = this.findMembers.active(member, to);
		if (!round.leadMemberId().equals(to)) {
			round.handOver(to);
			this.log.write(round.place(), Actor.member(member), Action.LEAD_HANDED_OVER, successor.name());
			this.log.write(new AccessLog.Place(round.practiceId(), null), Actor.member(member), Action.LEAD_HANDED_OVER,
					round.client().name() + " → " + successor.name());
		}
	}

	private static @Nullable LeadAnswer answer(SeatAtTable seat) {
		NamedLead named = seat.namedLead();
		return (named != null) ? named.answer() : null;
	}

	private static boolean mayHandOver(SignedIn member, UUID holder) {
		return member.isOwner() || member.memberId().equals(holder);
	}

	private static void requireMay(SignedIn member, UUID holder) {
		if (!mayHandOver(member, holder)) {
			throw new NotAllowed();
		}
	}

}
