package tandem.share;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.FormKey;
import tandem.assessment.LockRound;
import tandem.assessment.NotAllowed;
import tandem.assessment.ResumeCode;
import tandem.assessment.RoundView;
import tandem.assessment.WrongState;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.IfMatch;
import tandem.shared.Secret;

/** Makes a link by which somebody outside of a round reads its released report. */
@Component
public class ShareReport {

	/** More links at a time than this nobody keeps in sight. */
	public static final int MOST = 20;

	/** The refusal where there are as many as there may be. */
	public static final String FULL = "share.full";

	/** The refusal of a form that has made its link some time ago. */
	public static final String SENT_ALREADY = "share.sent-already";

	/** The second click of a double click comes within this time. */
	private static final Duration SAME_CLICK = Duration.ofSeconds(10);

	private static final int CODES = 1_000_000;

	private final Shares shares;

	private final LiveShares liveShares;

	private final LockRound lockRound;

	private final FindRound findRound;

	private final PasswordEncoder encoder;

	private final SecureRandom randomness;

	private final AccessLog log;

	private final TellPair tellPair;

	private final Clock clock;

	ShareReport(Shares shares, LiveShares liveShares, LockRound lockRound, FindRound findRound, PasswordEncoder encoder,
			SecureRandom randomness, AccessLog log, TellPair tellPair, Clock clock) {
		this.shares = shares;
		this.liveShares = liveShares;
		this.lockRound = lockRound;
		this.findRound = findRound;
		this.encoder = encoder;
		this.randomness = randomness;
		this.log = log;
		this.tellPair = tellPair;
		this.clock = clock;
	}

	/** A code that nobody tries first. */
	public ResumeCode makeCode() {
		ResumeCode code;
		do {
			code = new ResumeCode("%06d".formatted(this.randomness.nextInt(CODES)));
		}
		while (code.isTooSimple());
		return code;
	}

	/** Whether this member may make links of this round, which is the lead's to do. */
	@Transactional(readOnly = true)
	public SharedRound mayShare(SignedIn member, UUID roundId) {
		RoundView round = this.findRound.byId(member, roundId);
		if (!round.isLedBy(member)) {
			throw new NotAllowed();
		}
		SharedRound shared = new SharedRound(round);
		shared.refusal().ifPresent((why) -> {
			throw new WrongState(why);
		});
		return shared;
	}

	/**
	 * Once a form. The second click of a double click is given another link in place of
	 * the first, which nobody has seen; later the same form makes nothing.
	 */
	@Transactional
	public FreshShare make(SignedIn lead, UUID roundId, ShareTerms terms, FormKey form) {
		return this.lockRound.whileAsRead(lead, roundId, IfMatch.read(null), () -> {
			SharedRound shared = mayShare(lead, roundId);
			if (!shared.levelsFor(lead).contains(terms.level())) {
				throw new WrongState("share.marks-closed");
			}
			UUID id = form.idFor(lead);
			Share.Keys keys = keys(terms);
			Share standing = this.shares.findById(id).orElse(null);
			if (standing != null) {
				giveAgain(standing, roundId, keys);
				return new FreshShare(id, keys.link(), terms.code(), standing.expires());
			}
			requireRoom(shared.round());
			write(lead, terms, new Share(id, shared.round(), lead.memberId(), terms, keys, this.clock.instant()));
			this.tellPair.made(shared.round(), terms);
			return new FreshShare(id, keys.link(), terms.code(), terms.expires());
		});
	}

	private void giveAgain(Share share, UUID roundId, Share.Keys keys) {
		if (!share.roundId().equals(roundId) || share.isOpened() || share.isEnded()
				|| !share.isMadeAfter(this.clock.instant().minus(SAME_CLICK))) {
			throw new WrongState(SENT_ALREADY);
		}
		share.renew(keys);
	}

	private void requireRoom(RoundView round) {
		List<Share> standing = this.shares.ofRound(round.id(), Limit.unlimited());
		long live = standing.stream().filter((share) -> this.liveShares.state(share, round) == ShareState.LIVE).count();
		if (live >= MOST) {
			throw new WrongState(FULL);
		}
	}

	private Share.Keys keys(ShareTerms terms) {
		ResumeCode code = terms.code();
		return new Share.Keys(Secret.fresh(this.randomness),
				(code != null) ? this.encoder.encode(code.digits()) : null);
	}

	private void write(SignedIn lead, ShareTerms terms, Share share) {
		this.shares.save(share);
		this.log.write(share.place(), Actor.member(lead), Action.SHARE_MADE, terms.forWhom().value());
	}

}
