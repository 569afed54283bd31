package tandem.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

import tandem.shared.StoredTime;

/**
 * Lets a creating call that is sent twice make its thing once. The note of the call and
 * what the call makes are committed together, so that there is never one without the
 * other; the second of two at the same instant waits for the first.
 */
@Component
public class AnswerOnce {

	/** So long the same key means the same call. */
	static final Duration KEPT = Duration.ofHours(24);

	private static final int LONGEST_ANSWER = 40_000;

	private static final int LOOKS = 10;

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

	private final JdbcClient jdbc;

	private final PlatformTransactionManager transactions;

	private final SealAnswer seal;

	private final Clock clock;

	AnswerOnce(JdbcClient jdbc, PlatformTransactionManager transactions, SealAnswer seal, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * A call that is made once.
	 *
	 * @param holder who makes it
	 * @param credentials what proves it: nothing that the server keeps
	 * @param key the caller's name for this call
	 * @param target method and path
	 * @param body as sent
	 */
	public record Call(String holder, String credentials, String key, String target, String body) {

		String id() {
			return Digest.hex("%s\n%s\n%s".formatted(this.holder, this.target, this.key));
		}

		boolean isReadable() {
			return this.key.length() <= 200 && this.key.matches("[!-~]+");
		}

	}

	/**
	 * What a call is answered.
	 *
	 * @param status of HTTP
	 * @param headers those that say something of what was made
	 * @param body as sent
	 */
	public record Answer(int status, Map<String, String> headers, String body) {

		boolean madeSomething() {
			return this.status >= 200 && this.status < 300;
		}

	}

	/** Makes what the call asks for; a refusal must have changed nothing. */
	@FunctionalInterface
	public interface Handler {

		Answer answer() throws Exception;

	}

	/** The answer to the first call of this key, now or as it was. */
	public Answer answer(Call call, Handler handler) throws Exception {
		if (!call.isReadable()) {
			throw new Refused(Reason.UNREADABLE_KEY);
		}
		for (int look = 0; look < LOOKS; look++) {
			Optional<Kept> kept = kept(call);
			if (kept.isPresent()) {
				return again(call, kept.get());
			}
			try {
				return first(call, handler);
			}
			catch (AlreadyBegun ex) {
				Thread.sleep(BETWEEN_LOOKS.toMillis());
			}
		}
		throw new Refused(Reason.STILL_ANSWERING);
	}

	/** Removes what no key means any more. */
	public void forgetOld() {
		this.jdbc.sql("delete from idempotent_call where created_at <= ?").param(over()).update();
	}

	private Answer again(Call call, Kept kept) {
		if (!kept.bodyHash().equals(Digest.hex(call.body()))) {
			throw new Refused(Reason.OTHER_BODY);
		}
		return this.seal.open(call, kept.answer()).orElseThrow(() -> new Refused(Reason.OTHER_HOLDER));
	}

	private Answer first(Call call, Handler handler) throws Exception {
		TransactionStatus transaction = this.transactions.getTransaction(new DefaultTransactionDefinition());
		boolean made = false;
		try {
			note(call);
			Answer answer = handler.answer();
			made = answer.madeSomething();
			if (made) {
				keep(call, answer);
			}
			return answer;
		}
		finally {
			if (made) {
				this.transactions.commit(transaction);
			}
			else {
				this.transactions.rollback(transaction);
			}
		}
	}

	private void note(Call call) {
		this.jdbc.sql("delete from idempotent_call where id = ? and created_at <= ?")
			.params(call.id(), over())
			.update();
		try {
			this.jdbc
				.sql("insert into idempotent_call (id, body_hash, status, answer, created_at) values (?, ?, 0, '', ?)")
				.params(call.id(), Digest.hex(call.body()), StoredTime.of(this.clock.instant()))
				.update();
		}
		catch (DuplicateKeyException | ConcurrencyFailureException | QueryTimeoutException ex) {
			throw new AlreadyBegun(ex);
		}
	}

	/** An answer too long to be kept is given once. */
	private void keep(Call call, Answer answer) {
		String sealed = this.seal.close(call, answer);
		this.jdbc.sql("update idempotent_call set status = ?, answer = ? where id = ?")
			.params(answer.status(), (sealed.length() <= LONGEST_ANSWER) ? sealed : "", call.id())
			.update();
	}

	private Optional<Kept> kept(Call call) {
		return this.jdbc.sql("select body_hash, answer from idempotent_call where id = ? and created_at > ?")
			.params(call.id(), over())
			.query(Kept.class)
			.optional();
	}

	private OffsetDateTime over() {
		return StoredTime.of(this.clock.instant().minus(KEPT));
	}

	private record Kept(String bodyHash, String answer) {
	}

	/** Why a call with a key is not answered. */
	public enum Reason {

		UNREADABLE_KEY, OTHER_BODY, OTHER_HOLDER, STILL_ANSWERING

	}

	/** The key does not allow an answer; nothing was made. */
	public static final class Refused extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final Reason reason;

		Refused(Reason reason) {
			super(reason.name());
			this.reason = reason;
		}

		public Reason reason() {
			return this.reason;
		}

	}

	private static final class AlreadyBegun extends RuntimeException {

		private static final long serialVersionUID = 1L;

		AlreadyBegun(Throwable cause) {
			super(cause);
		}

	}

}
