package tandem.site.api;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import tandem.instrument.Instruments;
import tandem.instrument.References;

/** The codebook as data, in the language that is asked for as far as it is there. */
@RestController
@RequestMapping(path = "/api/v1/instrument", produces = MediaType.APPLICATION_JSON_VALUE)
class CodebookController {

	private final Instruments instruments;

	private final References references;

	private final MessageSource messages;

	CodebookController(Instruments instruments, References references, MessageSource messages) {
		this.instruments = instruments;
		this.references = references;
		this.messages = messages;
	}

	@GetMapping
	ResponseEntity<InstrumentJson> instrument(Locale asked) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_LANGUAGE, asked.toLanguageTag())
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.cacheControl(CacheControl.noCache())
			.body(InstrumentJson.of(this.instruments.current(), this.references, new Words(this.messages, asked)));
	}

}
