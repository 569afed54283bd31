package tandem.account;

import java.security.SecureRandom;
import java.util.Map;

import org.junit.jupiter.api.Test;

import tandem.account.AnswerOnce.Answer;
import tandem.account.AnswerOnce.Call;

import static org.assertj.core.api.Assertions.assertThat;

/** As it is in earnest; the other tests of tokens use a quicker one. */
class SealAnswerTests {

	private static final Call CALL = new Call("holder", "Basic b2xnYTpzZWNyZXQ=", "key", "/api/v1/tokens", "{}");

	private static final Answer ANSWER = new Answer(201, Map.of("Location", "/there"), "{\"token\":\"shown once\"}");

	private final SecureRandom randomness = new SecureRandom();

	@Test
	void makesGuessingAtAPasswordSlow() {
		String sealed = new SealAnswer(this.randomness).close(CALL, ANSWER);

		assertThat(sealed).doesNotContain("shown once");
		assertThat(new SealAnswer(this.randomness, 600_000).open(CALL, sealed)).contains(ANSWER);
		assertThat(new SealAnswer(this.randomness, 599_999).open(CALL, sealed)).isEmpty();
	}

}
