package tandem.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;

/**
 * Refuses bodies that are larger than anything this house takes, before anybody reads
 * them. A stream of lines may be of any length, since it is never held.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RefuseHugeBodies extends OncePerRequestFilter {

	static final long LARGEST_FORM = 256 * 1024;

	private static final String LOGO = "/practice/brand";

	static final long LARGEST_CALL = 16 * 1024 * 1024;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isStream(request.getContentType())) {
			chain.doFilter(request, response);
			return;
		}
		long largest = request.getRequestURI().startsWith(request.getContextPath() + "/api/") ? LARGEST_CALL
				: LARGEST_FORM;
		if (request.getContentLengthLong() > largest && isLogo(request)) {
			response.setStatus(HttpServletResponse.SC_SEE_OTHER);
			response.setHeader("Location", request.getContextPath() + LOGO + "?done=too-large");
		}
		else if (request.getContentLengthLong() > largest) {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else if (request.getContentLengthLong() < 0) {
			chain.doFilter(new Limited(request, largest), response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/** The page itself says what is too large about it. */
	private static boolean isLogo(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
				&& request.getRequestURI().equals(request.getContextPath() + LOGO);
	}

	private static boolean isStream(@Nullable String type) {
		return type != null && type.startsWith(MediaType.APPLICATION_NDJSON_VALUE);
	}

	/** A body that does not tell its length is counted while it is read. */
	private static final class Limited extends HttpServletRequestWrapper {

		private final long largest;

		Limited(HttpServletRequest request, long largest) {
			super(request);
			this.largest = largest;
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			return new Counted(super.getInputStream(), this.largest);
		}

	}

	private static final class Counted extends ServletInputStream {

		private final ServletInputStream body;

		private long left;

		Counted(ServletInputStream body, long largest) {
			this.body = body;
			this.left = largest;
		}

		@Override
		public int read() throws IOException {
			int read = this.body.read();
			count(1);
			return read;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = this.body.read(buffer, offset, length);
			count(Math.max(0, read));
			return read;
		}

		private void count(int bytes) {
			this.left -= bytes;
			if (this.left < 0) {
				throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
			}
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

	}

}
