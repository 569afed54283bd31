package tandem.account.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

import tandem.account.Accent;
import tandem.account.DressPractice;
import tandem.account.DressPractice.Accents;
import tandem.account.Logo;

/**
 * Hands out a practice's logo and its style sheet. Their address changes with them, and
 * whoever opens a logo by itself gets a file, in which nothing could run either.
 */
@Controller
@RequestMapping("/brand/{hash}")
class BrandFilesController {

	private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final DressPractice dressPractice;

	BrandFilesController(DressPractice dressPractice) {
		this.dressPractice = dressPractice;
	}

	@GetMapping("/logo")
	ResponseEntity<byte[]> logo(@PathVariable String hash) {
		Logo logo = this.dressPractice.logo(hash).orElseThrow(BrandFilesController::notFound);
		String ending = logo.type().equals("image/png") ? "png" : "svg";
		return ResponseEntity.ok()
			.cacheControl(FOR_GOOD)
			.contentType(MediaType.parseMediaType(logo.type()))
			.header("Content-Security-Policy", "default-src 'none'; style-src 'none'; sandbox")
			.header("Content-Disposition", "attachment; filename=\"logo." + ending + "\"")
			.body(logo.content());
	}

	/** On screens only: paper is black and white. */
	@GetMapping("/brand.css")
	ResponseEntity<byte[]> style(@PathVariable String hash) {
		Accents accents = this.dressPractice.accents(hash).orElseThrow(BrandFilesController::notFound);
		String style = rule("@media screen and (not (prefers-color-scheme: dark))", accents.light())
				+ rule("@media screen and (prefers-color-scheme: dark)", accents.dark());
		return ResponseEntity.ok()
			.cacheControl(FOR_GOOD)
			.contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
			.body(style.getBytes(StandardCharsets.UTF_8));
	}

	private static String rule(String when, @Nullable Accent accent) {
		return (accent != null) ? "%s {\n\t:root {\n\t\t--accent: %s;\n\t}\n}\n".formatted(when, accent.code()) : "";
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
