package tandem.report;

import java.time.LocalDate;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A report as a file, with the name under which it is kept. */
public final class HandedOut {

	private final byte[] content;

	private final String mediaType;

	private final FileName name;

	/**
	 * Names a file.
	 * @param client whose report it holds
	 * @param day when it was made
	 * @param suffix what its name ends in
	 */
	public HandedOut(byte[] content, String mediaType, String client, LocalDate day, String suffix) {
		this.content = content.clone();
		this.mediaType = mediaType;
		this.name = FileName.of(client, day, suffix);
	}

	public byte[] content() {
		return this.content.clone();
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
