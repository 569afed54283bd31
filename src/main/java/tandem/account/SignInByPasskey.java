package tandem.account;

import java.time.Duration;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs a member in by a passkey, without their address or password; who that is, is
 * looked up anew. No count of wrong passwords stands in the way.
 */
@Component
public class SignInByPasskey {

	static final Attempts.Limit PER_ADDRESS = new Attempts.Limit("passkey-from", 60, Duration.ofMinutes(15));

	private final RelyingParty relyingParty;

	private final RecogniseMember recognise;

	private final Attempts attempts;

	SignInByPasskey(RelyingParty relyingParty, RecogniseMember recognise, Attempts attempts) {
		this.relyingParty = relyingParty;
		this.recognise = recognise;
		this.attempts = attempts;
	}

	/** Of anybody: which passkey answers tells who it is. */
	public PasskeyChallenge ask(String fromAddress) {
		this.attempts.use(PER_ADDRESS, fromAddress);
		return this.relyingParty.ask(null);
	}

	/** Of a member who is signed in, to prove once more who they are. */
	@Transactional(readOnly = true)
	public PasskeyChallenge askOnceMore(SignedIn member) {
		return this.relyingParty.ask(SignIn.authenticated(member));
	}

	/** Empty where the answer does not fit, or the member may not sign in any more. */
	@Transactional
	public Optional<SignedIn> with(PasskeyChallenge challenge, String answer, String fromAddress) {
		Optional<SignedIn> member = this.relyingParty.check(challenge, answer)
			.flatMap((memberId) -> this.recognise.now(memberId));
		member.ifPresent((known) -> this.attempts.giveBack(PER_ADDRESS, fromAddress));
		return member;
	}

	/** Whether this very member has proved it. */
	@Transactional
	public boolean proves(SignedIn member, PasskeyChallenge challenge, String answer) {
		return this.relyingParty.check(challenge, answer).filter(member.memberId()::equals).isPresent();
	}

}
