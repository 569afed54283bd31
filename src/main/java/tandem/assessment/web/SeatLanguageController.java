package tandem.assessment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import tandem.assessment.SeatVisit;
import tandem.assessment.SpeakToSeat;
import tandem.shared.Coded;
import tandem.shared.Language;
import tandem.shared.WayBack;

/** Changes the language of a seat and leads back to the page. */
@Controller
class SeatLanguageController {

	private final SpeakToSeat speakToSeat;

	SeatLanguageController(SpeakToSeat speakToSeat) {
		this.speakToSeat = speakToSeat;
	}

	@PostMapping("/seat/{seatId}/language")
	String choose(@AuthenticationPrincipal SeatVisit visit, @RequestParam(defaultValue = "") String to,
			@RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String page) {
		Coded.find(Language.class, to).ifPresent((language) -> this.speakToSeat.in(language, visit.seatId()));
		return WayBack.toReferer(page, QuestionnaireController.home(visit)).redirect();
	}

}
