package tandem.rights;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.GatherLeaver;
import tandem.account.SignedIn;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.Erasure;

/**
 * An owner has somebody erased whose membership has ended. Rounds, consents and logs keep
 * their lines, which name nobody any more; what was closed stays closed.
 */
@Component
public class EraseMember {

	private final GatherLeaver gatherLeaver;

	private final Forget forget;

	private final Receipts receipts;

	private final AccessLog log;

	private final MessageSource messages;

	private final Clock clock;

	EraseMember(GatherLeaver gatherLeaver, Forget forget, Receipts receipts, AccessLog log, MessageSource messages,
			Clock clock) {
		this.gatherLeaver = gatherLeaver;
		this.forget = forget;
		this.receipts = receipts;
		this.log = log;
		this.messages = messages;
		this.clock = clock;
	}

	/** Refuses while the membership lasts. */
	@Transactional
	public Receipt by(SignedIn owner, UUID memberId, Locale locale) {
		String standIn = this.messages.getMessage("rights.former-member", null, locale);
		Erasure.Leaver leaver = this.gatherLeaver.lock(owner, memberId, standIn);
		Erasure.Tally tally = new Erasure.Tally();
		this.forget.all(Erasure.of(owner.practiceId(), leaver, standIn, this.clock.instant()), tally);
		Receipt receipt = this.receipts.write(owner.practiceId(), "account", "member", tally);
		this.log.write(new AccessLog.Place(owner.practiceId(), null), Actor.member(owner), Action.MEMBER_ERASED,
				receipt.number());
		return receipt;
	}

}
