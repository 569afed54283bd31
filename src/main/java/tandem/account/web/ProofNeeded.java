package tandem.account.web;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import tandem.account.SignedIn;

/** A member has to prove who they are before what they asked for is done. */
final class ProofNeeded extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient SignedIn member;

	private final @Nullable String fault;

	private final @Nullable Duration wait;

	/**
	 * The need of a proof.
	 * @param member who has to prove it
	 * @param fault what was wrong with the last one, if there was one
	 * @param wait how long no other one is looked at
	 */
	ProofNeeded(SignedIn member, @Nullable String fault, @Nullable Duration wait) {
		super("A fresh proof of identity is needed");
		this.member = member;
		this.fault = fault;
		this.wait = wait;
	}

	SignedIn member() {
		return this.member;
	}

	@Nullable String fault() {
		return this.fault;
	}

	@Nullable Duration retryAfter() {
		return this.wait;
	}

}
