package tandem.export.deck;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A deck as a file, under a name that every system takes. */
public final class Slides {

	/** Of PowerPoint. */
	public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

	/** In characters, of the client's name. */
	private static final int LONGEST = 60;

	private final byte[] content;

	private final String name;

	Slides(byte[] content, String client, LocalDate day) {
		this.content = content;
		this.name = "tandem-%s%s.pptx".formatted(words(client), day);
	}

	/** A client may be called anything: only its letters and digits are kept. */
	private static String words(String client) {
		String words = client.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
		int end = words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
		return words.isEmpty() ? "" : words.substring(0, end) + "-";
	}

	byte[] content() {
		return this.content.clone();
	}

	/** To be kept by whoever asked for it, and by nothing on its way. */
	public ResponseEntity<byte[]> answer() {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(MEDIA_TYPE))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(this.name, StandardCharsets.UTF_8).build().toString())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(this.content);
	}

}
