package tandem.site.api;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose body has been read and can be read again. */
final class RepeatableBody extends HttpServletRequestWrapper {

	private final byte[] bytes;

	RepeatableBody(HttpServletRequest request) throws IOException {
		super(request);
		this.bytes = request.getInputStream().readAllBytes();
	}

	String text() {
		return new String(this.bytes, StandardCharsets.UTF_8);
	}

	@Override
	public ServletInputStream getInputStream() {
		return new Again(this.bytes);
	}

	@Override
	public BufferedReader getReader() {
		return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
	}

	private static final class Again extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		private Again(byte[] bytes) {
			this.bytes = new ByteArrayInputStream(bytes);
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] buffer, int offset, int length) {
			return this.bytes.read(buffer, offset, length);
		}

		@Override
		public int available() {
			return this.bytes.available();
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException();
		}

	}

}
