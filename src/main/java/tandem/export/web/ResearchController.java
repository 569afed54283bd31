package tandem.export.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.FreshSignIn;
import tandem.account.SeeOther;
import tandem.account.SignedIn;
import tandem.export.table.ExportResearch;
import tandem.report.ReadResearch;
import tandem.report.ResearchPool;
import tandem.shared.Archive;
import tandem.shared.Dates;

/**
 * Where an owner confirms that rounds may be used for research, and takes the file away.
 */
@Controller
@RequestMapping("/practice/research")
class ResearchController {

	private final ExportResearch exportResearch;

	private final ResearchPool pool;

	private final MessageSource messages;

	ResearchController(ExportResearch exportResearch, ResearchPool pool, MessageSource messages) {
		this.exportResearch = exportResearch;
		this.pool = pool;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal SignedIn owner, Locale locale) {
		return page(this.exportResearch.offer(owner), locale);
	}

	@FreshSignIn
	@PostMapping("/confirm")
	ModelAndView confirm(@AuthenticationPrincipal SignedIn owner, @RequestParam(defaultValue = "") String understood,
			Locale locale) {
		if (!understood.equals("true")) {
			ModelAndView again = page(this.exportResearch.offer(owner), locale);
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			again.addObject("errors",
					Map.of("understood", this.messages.getMessage("research.confirm.missing", null, locale)));
			return again;
		}
		this.pool.confirm(owner);
		return seeHere();
	}

	@PostMapping("/end")
	ModelAndView end(@AuthenticationPrincipal SignedIn owner) {
		this.pool.end(owner);
		return seeHere();
	}

	/**
	 * What was shown before must still be so: nobody exports more than they have read of.
	 */
	@FreshSignIn
	@PostMapping("/export")
	@Nullable ModelAndView export(@AuthenticationPrincipal SignedIn owner, @RequestParam(defaultValue = "0") int firms,
			@RequestParam(defaultValue = "0") int rounds, Locale locale, HttpServletResponse response)
			throws IOException {
		ExportResearch.Offer now = this.exportResearch.offer(owner);
		Optional<Archive> made = this.exportResearch.take(owner,
				new ExportResearch.Offer(now.confirmed(), firms, rounds), locale);
		if (made.isEmpty()) {
			ModelAndView again = page(this.exportResearch.offer(owner), locale);
			again.setStatus(HttpStatus.CONFLICT);
			again.addObject("changed", true);
			return again;
		}
		try (Archive archive = made.get()) {
			response.setContentType("application/zip");
			response.setContentLengthLong(archive.size());
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(archive.fileName()).build().toString());
			archive.sendTo(response.getOutputStream());
		}
		return null;
	}

	private static ModelAndView page(ExportResearch.Offer offer, Locale locale) {
		ModelAndView page = new ModelAndView("export/research");
		page.addObject("here", "practice");
		page.addObject("offer", offer);
		page.addObject("since", (offer.confirmed() != null) ? Dates.day(offer.confirmed(), locale) : null);
		page.addObject("fewest", ReadResearch.FEWEST_FIRMS);
		page.addObject("errors", Map.of());
		page.addObject("changed", false);
		return page;
	}

	private static ModelAndView seeHere() {
		return SeeOther.at("/practice/research");
	}

}
