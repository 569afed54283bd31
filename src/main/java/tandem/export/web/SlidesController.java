package tandem.export.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import tandem.account.SignedIn;
import tandem.export.deck.MakeSlides;
import tandem.report.HandOutSlides;
import tandem.report.HandOutSlides.Presented;
import tandem.report.Samples;

/** The report as slides, for members of the practice, and the sample's for anyone. */
@Controller
class SlidesController {

	private final HandOutSlides handOutSlides;

	private final MakeSlides makeSlides;

	private final Samples samples;

	SlidesController(HandOutSlides handOutSlides, MakeSlides makeSlides, Samples samples) {
		this.handOutSlides = handOutSlides;
		this.makeSlides = makeSlides;
		this.samples = samples;
	}

	@GetMapping("/rounds/{roundId}/report.pptx")
	ResponseEntity<byte[]> ofRound(@AuthenticationPrincipal SignedIn member, @PathVariable UUID roundId,
			@RequestParam(required = false) @Nullable String as) {
		return this.makeSlides.make(() -> this.handOutSlides.of(member, roundId, as)).answer();
	}

	@GetMapping("/sample/report.pptx")
	ResponseEntity<byte[]> ofSample() {
		return this.makeSlides.make(() -> new Presented(this.samples.madeUpFirm().forSlides(), null)).answer();
	}

}
