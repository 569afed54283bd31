package tandem.rights.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

import tandem.shared.Archive;

/** Sends an export and lets go of it. */
final class Download {

	private Download() {
	}

	static void send(Archive made, HttpServletResponse response) throws IOException {
		try (made) {
			response.setContentType("application/zip");
			response.setContentLengthLong(made.size());
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(made.fileName()).build().toString());
			made.sendTo(response.getOutputStream());
		}
	}

}
