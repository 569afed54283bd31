package tandem.account;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

import tandem.shared.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SignInTests {

	private final CountingEncoder encoder = new CountingEncoder();

	private final Member ada = new Member(UUID.randomUUID(), new Practice(UUID.randomUUID(), "Fjord", Instant.EPOCH),
			new EmailAddress("ada@example.com"), "Ada", "hash of right", Role.OWNER, Instant.EPOCH);

	private final SignIn signIn = new SignIn(new OneMember(), this.encoder, Mockito.mock(Attempts.class),
			Mockito.mock(KnownBrowsers.class), Clock.systemUTC());

	@ParameterizedTest
	@ValueSource(strings = { "ada@example.com", "stranger@example.com", "no address at all", "" })
	void comparesOneSlowHashWhoeverAsks(String email) {
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(email, "wrong"));

		assertThat(this.encoder.compared).hasSize(1);
	}

	@Test
	void knowsAMemberInAnySpellingOfTheAddress() {
		assertThat(signIn(" ADA@Example.com ", "right")).isEqualTo(this.ada.signedIn());
	}

	@Test
	void neverComparesTheBeginningOfAPasswordThatIsTooLong() {
		assertThatExceptionOfType(BadCredentialsException.class)
			.isThrownBy(() -> signIn("ada@example.com", "right" + "x".repeat(Password.LONGEST)));

		assertThat(this.encoder.compared).isEmpty();
	}

	private @Nullable Object signIn(String email, String password) {
		return this.signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password))
			.getPrincipal();
	}

	/** Takes note of every comparison, which is what takes the time. */
	private static final class CountingEncoder implements PasswordEncoder {

		private final List<CharSequence> compared = new ArrayList<>();

		@Override
		public String encode(@Nullable CharSequence typed) {
			return "hash of " + typed;
		}

		@Override
		public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
			this.compared.add(Objects.requireNonNull(typed));
			return encode(typed).equals(hash);
		}

	}

	private final class OneMember implements Members {

		@Override
		public Member save(Member member) {
			return member;
		}

		@Override
		public Optional<Member> findByEmail(String email) {
			return Optional.of(SignInTests.this.ada).filter((member) -> email.equals("ada@example.com"));
		}

		@Override
		public Optional<Member> findById(UUID id) {
			return Optional.of(SignInTests.this.ada).filter((member) -> member.id().equals(id));
		}

		@Override
		public boolean existsByEmail(String email) {
			return findByEmail(email).isPresent();
		}

	}

}
