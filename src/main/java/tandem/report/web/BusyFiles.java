package tandem.report.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import tandem.report.FilesBusy;

/**
 * What a person reads who asks for a file while too many are being made; the API has its
 * own words.
 */
@ControllerAdvice
class BusyFiles {

	@ExceptionHandler(FilesBusy.class)
	ModelAndView comeBack(HttpServletResponse response) {
		response.setIntHeader(HttpHeaders.RETRY_AFTER, FilesBusy.RETRY_AFTER);
		return new ModelAndView("report/busy", HttpStatus.SERVICE_UNAVAILABLE);
	}

}
