package tandem.export.api;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tandem.account.SignedIn;
import tandem.export.deck.MakeSlides;
import tandem.report.Audience;
import tandem.report.HandOutSlides;
import tandem.shared.Coded;
import tandem.shared.InvalidRequest;
import tandem.shared.Reason;

/** The report as slides for scripts: for the pair, where nothing else is said. */
@RestController
class SlidesApiController {

	private final HandOutSlides handOutSlides;

	private final MakeSlides makeSlides;

	SlidesApiController(HandOutSlides handOutSlides, MakeSlides makeSlides) {
		this.handOutSlides = handOutSlides;
		this.makeSlides = makeSlides;
	}

	@GetMapping(path = "/api/v1/rounds/{roundId}/report.pptx", produces = MakeSlides.MEDIA_TYPE)
	ResponseEntity<byte[]> slides(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID roundId,
			@RequestParam(required = false) @Nullable String as) {
		if (as != null && Coded.find(Audience.class, as).isEmpty()) {
			throw new InvalidRequest("as", Reason.of("invalid.choice",
					Arrays.stream(Audience.values()).map(Audience::code).collect(Collectors.joining(", "))));
		}
		return this.makeSlides.make(() -> this.handOutSlides.of(caller, roundId, as)).answer();
	}

}
