package tandem.account.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import tandem.account.Attempts.TooManyAttempts;

/** Tells who has tried too often how long to wait. */
@ControllerAdvice(annotations = Controller.class)
class Throttled {

	private static final int SECONDS = 60;

	@ExceptionHandler(TooManyAttempts.class)
	String wait(TooManyAttempts refusal, HttpServletResponse response, Model model) {
		model.addAttribute("minutes", answer(response, refusal.retryAfter()));
		return "account/throttled";
	}

	/**
	 * Sets status and header.
	 * @return the minutes to wait, for people
	 */
	static long answer(HttpServletResponse response, Duration wait) {
		long seconds = Math.max(1, wait.toSeconds() + 1);
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		return (seconds + SECONDS - 1) / SECONDS;
	}

}
