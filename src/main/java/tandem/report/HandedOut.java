package tandem.report;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A report as a file, with the name under which it is kept. */
public final class HandedOut {

	private final byte[] content;

	private final String mediaType;

	private final FileName name;

	HandedOut(byte[] content, String mediaType, FileName name) {
		this.content = content;
		this.mediaType = mediaType;
		this.name = name;
	}

	/** To be kept by whoever asked for it, and by nothing on its way. */
	public ResponseEntity<byte[]> answer() {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(this.mediaType))
			.header(HttpHeaders.CONTENT_DISPOSITION, this.name.disposition())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(this.content);
	}

}
