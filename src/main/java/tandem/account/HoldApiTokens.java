package tandem.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.Secret;

/** Makes, lists, revokes and recognises a member's API tokens. */
@Component
public class HoldApiTokens {

	private static final Duration LIFE = Duration.ofDays(365);

	/** A use is stamped at most this often, so that reading costs no write. */
	private static final Duration STAMP_EVERY = Duration.ofMinutes(5);

	private final ApiTokens tokens;

	private final Members members;

	private final LockPractice lockPractice;

	private final ApplicationEventPublisher events;

	private final SecureRandom randomness;

	private final Clock clock;

	HoldApiTokens(ApiTokens tokens, Members members, LockPractice lockPractice, ApplicationEventPublisher events,
			SecureRandom randomness, Clock clock) {
		this.tokens = tokens;
		this.members = members;
		this.lockPractice = lockPractice;
		this.events = events;
		this.randomness = randomness;
		this.clock = clock;
	}

	/**
	 * A token just made.
	 *
	 * @param token what may be seen of it later
	 * @param secret shown this once
	 */
	public record Made(TokenView token, Secret secret) {
	}

	@Transactional
	public Made make(SignedIn holder, String name) {
		Instant now = this.clock.instant();
		Secret secret = Secret.fresh(this.randomness);
		Member member = this.members.findById(holder.memberId()).orElseThrow();
		ApiToken token = this.tokens.save(new ApiToken(UUID.randomUUID(), member, name, secret, now, now.plus(LIFE)));
		this.events.publishEvent(new Administered(holder, Administration.TOKEN_MADE, name));
		return new Made(token.view(now), secret);
	}

	@Transactional(readOnly = true)
	public List<TokenView> of(SignedIn holder) {
		Instant now = this.clock.instant();
		return this.tokens.findByMember(holder.memberId()).stream().map((token) -> token.view(now)).toList();
	}

	/** Revokes one of the holder's own tokens; false where there is no such token. */
	@Transactional
	public boolean revoke(SignedIn holder, UUID tokenId) {
		Optional<ApiToken> token = this.tokens.findByIdAndMember(tokenId, holder.memberId());
		token.ifPresent((live) -> revoke(holder, live));
		return token.isPresent();
	}

	/** An owner's look at every token of the practice that nobody has revoked. */
	@Transactional(readOnly = true)
	public List<HeldToken> ofPractice(SignedIn owner) {
		Instant now = this.clock.instant();
		return this.tokens.findByPractice(owner.practiceId())
			.stream()
			.map((token) -> new HeldToken(token.member().name(), token.view(now)))
			.toList();
	}

	/** Revokes any token of the owner's practice; false where there is no such token. */
	@Transactional
	public boolean revokeOfPractice(SignedIn owner, UUID tokenId) {
		this.lockPractice.by(owner);
		Optional<ApiToken> token = this.tokens.findByIdAndPractice(tokenId, owner.practiceId());
		token.ifPresent((live) -> revoke(owner, live));
		return token.isPresent();
	}

	private void revoke(SignedIn by, ApiToken token) {
		Instant now = this.clock.instant();
		if (token.isLive(now)) {
			token.revoke(now);
			this.events.publishEvent(new Administered(by, Administration.TOKEN_REVOKED, token.view(now).name()));
		}
	}

	/** A token with its holder's name. */
	public record HeldToken(String holder, TokenView token) {
	}

	/** Who holds this live token. */
	@Transactional
	public Optional<SignedIn> holderOf(Secret secret) {
		Instant now = this.clock.instant();
		Optional<ApiToken> live = this.tokens.findBySecretHash(secret.hash()).filter((token) -> token.isLive(now));
		live.filter((token) -> isStale(token.lastUsedAt(), now))
			.ifPresent((token) -> this.tokens.stampUse(token.id(), now));
		return live.map((token) -> token.member().signedIn());
	}

	private static boolean isStale(@org.jspecify.annotations.Nullable Instant lastUse, Instant now) {
		return lastUse == null || lastUse.plus(STAMP_EVERY).isBefore(now);
	}

}
