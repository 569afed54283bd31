package tandem.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tandem.shared.EmailAddress;

/**
 * The letters of one practice of a test, posted as a module would, and how they stand.
 */
final class PostedLetters {

	private final PostLetter postLetter;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final UUID practice = UUID.randomUUID();

	private final UUID subject = UUID.randomUUID();

	PostedLetters(PostLetter postLetter, JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.postLetter = postLetter;
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
	}

	UUID practice() {
		return this.practice;
	}

	void post(String address) {
		this.transaction.executeWithoutResult((status) -> this.postLetter.post(letter(address)));
	}

	void postAndRollBack(String address) {
		this.transaction.executeWithoutResult((status) -> {
			this.postLetter.post(letter(address));
			status.setRollbackOnly();
		});
	}

	boolean postOnce(String key, Instant notBefore) {
		return Boolean.TRUE.equals(this.transaction
			.execute((status) -> this.postLetter.postOnce(key, letter("once@firm.example"), notBefore)));
	}

	int forgetSubject() {
		Integer gone = this.transaction.execute((status) -> this.postLetter.forget(this.subject));
		return (gone != null) ? gone : 0;
	}

	UUID id() {
		return this.jdbc.sql("select id from letter where practice_id = ?")
			.param(this.practice)
			.query(UUID.class)
			.single();
	}

	List<String> statuses() {
		return this.jdbc.sql("select status from letter where practice_id = ?")
			.param(this.practice)
			.query(String.class)
			.list();
	}

	/** With the reason, where there is one. */
	String statusOf(String address) {
		return this.jdbc.sql("select status, fault from letter where practice_id = ? and address = ?")
			.params(this.practice, address)
			.query((row, number) -> row.getString(1) + " " + row.getString(2))
			.single();
	}

	List<String> texts() {
		return this.jdbc.sql("select facts, link from letter where practice_id = ?")
			.param(this.practice)
			.query((row, number) -> row.getString(1) + ((row.getString(2) != null) ? row.getString(2) : ""))
			.list();
	}

	private Letter letter(String address) {
		return new Letter(LetterKind.BOTH_IN, new Recipient(new EmailAddress(address), "Ada Marsh", Locale.ENGLISH),
				new About(this.practice, this.subject), List.of("Northwind"), "https://tandem.example/l/secret");
	}

}
