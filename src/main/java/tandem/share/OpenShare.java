package tandem.share;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tandem.account.Attempts;
import tandem.account.TryCode;
import tandem.assessment.NotFound;
import tandem.assessment.RedeemLink;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.shared.OfPractice;
import tandem.shared.Secret;

/**
 * Opens a link to a report in a browser: looking changes nothing, so that a scanner of
 * mails counts as nobody, and each opening is counted and written down.
 */
@Component
public class OpenShare {

	private static final TryCode.Limits CODES = TryCode.Limits.named("share-code");

	private final Shares shares;

	private final ShareVisits visits;

	private final LiveShares liveShares;

	private final TryCode tryCode;

	private final Attempts attempts;

	private final AccessLog log;

	private final SecureRandom randomness;

	private final Clock clock;

	private final TransactionTemplate transactions;

	OpenShare(Shares shares, ShareVisits visits, LiveShares liveShares, TryCode tryCode, Attempts attempts,
			AccessLog log, SecureRandom randomness, Clock clock, PlatformTransactionManager transactions) {
		this.shares = shares;
		this.visits = visits;
		this.liveShares = liveShares;
		this.tryCode = tryCode;
		this.attempts = attempts;
		this.log = log;
		this.randomness = randomness;
		this.clock = clock;
		this.transactions = new TransactionTemplate(transactions);
	}

	/**
	 * What a live link leads to, as far as a stranger who holds it may know: not whose
	 * report it is.
	 *
	 * @param practiceId who shows it
	 * @param needsCode the link alone is not enough
	 * @param expires until when it works
	 */
	public record Offered(UUID practiceId, boolean needsCode, Instant expires) implements OfPractice {
	}

	/**
	 * A link open in a browser.
	 *
	 * @param reader whoever reads now
	 * @param browser its secret goes into the browser's cookie, once
	 */
	public record Opened(ShareReader reader, Secret browser) {
	}

	/** Looks without touching. */
	public Optional<Offered> look(Secret link, String address) {
		return this.attempts.look(RedeemLink.DEAD_LINKS, address, () -> live(link)
			.map((share) -> new Offered(share.practiceId(), share.codeHash() != null, share.expires())));
	}

	/** Empty where the code is not the right one. */
	public Optional<Opened> open(Secret link, @Nullable String code) {
		Share known = live(link).orElseThrow(NotFound::new);
		String hash = known.codeHash();
		if (hash != null && !this.tryCode.fits(CODES, known.id(), code, hash)) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.transactions.execute((status) -> {
			Share share = this.shares.lock(known.id())
				.filter((standing) -> Objects.equals(standing.codeHash(), hash) && this.liveShares.isLive(standing))
				.orElseThrow(NotFound::new);
			return open(share);
		}));
	}

	private Opened open(Share share) {
		Instant now = this.clock.instant();
		Secret browser = Secret.fresh(this.randomness);
		share.view(now);
		this.visits.forget(share.id(), now.minus(ShareVisit.LIFE));
		this.visits.save(new ShareVisit(UUID.randomUUID(), share.id(), browser, now));
		ShareReader reader = share.holder();
		this.log.write(reader.place(), reader.actor(), Action.SHARE_OPENED, Integer.toString(share.views()));
		return new Opened(reader, browser);
	}

	private Optional<Share> live(Secret link) {
		return this.shares.findBySecretHash(link.hash()).filter(this.liveShares::isLive);
	}

}
