package tandem.account;

import java.util.Optional;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.Language;

/**
 * Keeps the language that a member wants, with the account: pages and mails follow it.
 */
@Component
public class ChooseLanguage {

	private final Members members;

	private final JdbcOperations jdbc;

	ChooseLanguage(Members members, JdbcOperations jdbc) {
		this.members = members;
		this.jdbc = jdbc;
	}

	@Transactional
	public void choose(SignedIn member, Language language) {
		this.jdbc.update("update member set language = ? where id = ?", language.code(), member.memberId());
	}

	@Transactional(readOnly = true)
	public Optional<Language> of(SignedIn member) {
		return this.members.findById(member.memberId()).flatMap(Member::language);
	}

}
