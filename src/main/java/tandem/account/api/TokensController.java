package tandem.account.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import tandem.account.HoldApiTokens;
import tandem.account.SignedIn;
import tandem.account.TokenView;
import tandem.shared.InvalidRequest;
import tandem.shared.Listing;
import tandem.shared.Reason;
import tandem.shared.Slice;

/** The caller's own API tokens. */
@RestController
@RequestMapping(TokensController.ADDRESS)
class TokensController {

	static final String ADDRESS = "/api/v1/tokens";

	private final HoldApiTokens tokens;

	TokensController(HoldApiTokens tokens) {
		this.tokens = tokens;
	}

	/** The only call that takes e-mail and password. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	MadeToken make(@AuthenticationPrincipal SignedIn caller, @RequestBody NewToken wanted) {
		String name = Optional.ofNullable(wanted.name())
			.filter(TokenView::isName)
			.orElseThrow(() -> new InvalidRequest("name", Reason.of("invalid.token-name", TokenView.LONGEST_NAME)));
		return MadeToken.of(this.tokens.make(caller, name.strip()));
	}

	@GetMapping
	Listing<TokenView> list(@AuthenticationPrincipal SignedIn caller, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = Slice.USUAL_SIZE) int size) {
		return Listing.of(this.tokens.of(caller), new Slice(page, size), ADDRESS);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void revoke(@AuthenticationPrincipal SignedIn caller, @PathVariable String id) {
		boolean known = read(id).filter((tokenId) -> this.tokens.revoke(caller, tokenId)).isPresent();
		if (!known) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	/** Ids are opaque: one of another form is one that does not exist. */
	private static Optional<UUID> read(String id) {
		try {
			return Optional.of(UUID.fromString(id));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * A wish for a token.
	 *
	 * @param name what it is for
	 */
	record NewToken(@Nullable String name) {
	}

	/**
	 * A token just made.
	 *
	 * @param id to revoke it by
	 * @param name what it is for
	 * @param token the secret, shown this once
	 * @param createdAt when it was made
	 * @param expiresAt when it stops
	 */
	record MadeToken(UUID id, String name, String token, Instant createdAt, Instant expiresAt) {

		static MadeToken of(HoldApiTokens.Made made) {
			TokenView view = made.token();
			return new MadeToken(view.id(), view.name(), made.secret().text(), view.createdAt(), view.expiresAt());
		}

	}

}
