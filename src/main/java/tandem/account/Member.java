package tandem.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import tandem.shared.Coded;
import tandem.shared.EmailAddress;
import tandem.shared.Language;

/** A person of a practice who signs in with e-mail and password. */
@Entity
class Member {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Practice practice;

	private String email;

	private String name;

	private String passwordHash;

	@Enumerated(EnumType.STRING)
	private Role role;

	private Instant createdAt;

	/** Written by its own statement, so that no other change undoes it. */
	@Column(insertable = false, updatable = false)
	private @Nullable String language;

	@Version
	private @Nullable Long version;

	@NullUnmarked
	protected Member() {
	}

	Member(UUID id, Practice practice, EmailAddress email, String name, String passwordHash, Role role,
			Instant createdAt) {
		this.id = id;
		this.practice = practice;
		this.email = email.value();
		this.name = name;
		this.passwordHash = passwordHash;
		this.role = role;
		this.createdAt = createdAt;
	}

	SignedIn signedIn() {
		return new SignedIn(this.id, this.practice.id(), this.email, this.name, this.role);
	}

	void changePassword(String hash) {
		this.passwordHash = hash;
	}

	/** What the member chose, if they did. */
	Optional<Language> language() {
		return Optional.ofNullable(this.language).map((code) -> Coded.of(Language.class, code));
	}

	UUID id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	String passwordHash() {
		return this.passwordHash;
	}

	Instant createdAt() {
		return this.createdAt;
	}

}
