package tandem.account;

import java.security.SecureRandom;

import org.springframework.context.annotation.Primary;

/** Seals as in earnest, hundreds of times faster. */
@Primary
public class QuickSealAnswer extends SealAnswer {

	public QuickSealAnswer(SecureRandom randomness) {
		super(randomness, 1_000);
	}

}
