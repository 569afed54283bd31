package tandem.account;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks for passkeys and checks them. The library behind it is loaded when somebody first
 * uses one, since most starts need none of its classes.
 */
@Component
class RelyingParty {

	/** So long a question may be answered. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final SingletonSupplier<Library> library;

	private final Clock clock;

	RelyingParty(PasskeyOrigins origins, JdbcClient jdbc, RecogniseMember recognise, Clock clock) {
		this.library = SingletonSupplier.of(() -> new Library(origins, jdbc, recognise, clock));
		this.clock = clock;
	}

	/** What a device has to sign to become a member's passkey. */
	PasskeyChallenge askForNew(Authentication member) {
		return challenge(this.library.obtain().askForNew(member));
	}

	/** What a passkey has to sign: one of this member, or of anybody. */
	PasskeyChallenge ask(@Nullable Authentication member) {
		return challenge(this.library.obtain().ask(member));
	}

	/** Keeps the passkey; false where the answer does not fit the question. */
	boolean keep(PasskeyChallenge challenge, String name, String answer) {
		return answered(challenge, () -> this.library.obtain().keep(challenge.options(), name, answer)).isPresent();
	}

	/** Whose passkey has signed; empty where the answer does not fit the question. */
	Optional<UUID> check(PasskeyChallenge challenge, String answer) {
		return answered(challenge, () -> this.library.obtain().check(challenge.options(), answer));
	}

	private PasskeyChallenge challenge(Serializable options) {
		return new PasskeyChallenge(options, this.library.obtain().json(options), this.clock.instant());
	}

	/**
	 * Whatever is wrong with an answer, the library has an exception of its own for it.
	 */
	private Optional<UUID> answered(PasskeyChallenge challenge, java.util.function.Supplier<UUID> look) {
		if (this.clock.instant().isAfter(challenge.asked().plus(PATIENCE))) {
			return Optional.empty();
		}
		try {
			return Optional.of(look.get());
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			return Optional.empty();
		}
	}

	/** All that needs the library's classes. */
	private static final class Library {

		private final Webauthn4JRelyingPartyOperations operations;

		private final JsonMapper mapper = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

		Library(PasskeyOrigins origins, JdbcClient jdbc, RecogniseMember recognise, Clock clock) {
			this.operations = new Webauthn4JRelyingPartyOperations(new PasskeyHolders(recognise),
					new KeptPasskeys(jdbc, clock),
					PublicKeyCredentialRpEntity.builder().id(origins.domain()).name("Tandem").build(),
					origins.allowed());
			this.operations.setCustomizeCreationOptions(
					(options) -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
						.residentKey(ResidentKeyRequirement.REQUIRED)
						.userVerification(UserVerificationRequirement.REQUIRED)
						.build()));
			this.operations.setCustomizeRequestOptions(
					(options) -> options.userVerification(UserVerificationRequirement.REQUIRED));
		}

		Serializable askForNew(Authentication member) {
			return this.operations.createPublicKeyCredentialCreationOptions(
					new ImmutablePublicKeyCredentialCreationOptionsRequest(member));
		}

		Serializable ask(@Nullable Authentication member) {
			return this.operations
				.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(member));
		}

		String json(Serializable options) {
			return this.mapper.writeValueAsString(options);
		}

		UUID keep(Serializable options, String name, String answer) {
			PublicKeyCredential<AuthenticatorAttestationResponse> credential = this.mapper.readValue(answer,
					new TypeReference<>() {
					});
			return PasskeyHolders.memberId(this.operations
				.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
						(PublicKeyCredentialCreationOptions) options, new RelyingPartyPublicKey(credential, name)))
				.getUserEntityUserId());
		}

		UUID check(Serializable options, String answer) {
			PublicKeyCredential<AuthenticatorAssertionResponse> credential = this.mapper.readValue(answer,
					new TypeReference<>() {
					});
			return PasskeyHolders.memberId(this.operations
				.authenticate(
						new RelyingPartyAuthenticationRequest((PublicKeyCredentialRequestOptions) options, credential))
				.getId());
		}

	}

}
