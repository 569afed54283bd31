package tandem.report.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into its lines and never holds more than one of them. Blank lines are
 * passed over, and so is the rest of a line that is too long.
 */
final class Lines {

	static final int LONGEST = 256 * 1024;

	private final InputStream source;

	private final byte[] chunk = new byte[8192];

	private int next;

	private int end;

	private int number;

	Lines(InputStream source) {
		this.source = source;
	}

	/** The next line that says something, or {@code null} at the end. */
	@Nullable Line next() throws IOException {
		while (hasMore()) {
			this.number++;
			Line line = line();
			if (!line.isBlank()) {
				return line;
			}
		}
		return null;
	}

	/** Whether the next line would have to be waited for. */
	boolean isWaiting() throws IOException {
		return this.next == this.end && this.source.available() == 0;
	}

	private Line line() throws IOException {
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		boolean tooLong = false;
		while (hasMore()) {
			byte character = this.chunk[this.next++];
			if (character == '\n') {
				break;
			}
			if (text.size() < LONGEST) {
				text.write(character);
			}
			else {
				tooLong = true;
			}
		}
		return new Line(this.number, text.toByteArray(), tooLong);
	}

	private boolean hasMore() throws IOException {
		if (this.next == this.end) {
			this.next = 0;
			this.end = Math.max(0, this.source.read(this.chunk));
		}
		return this.next < this.end;
	}

	/** One line, without its end. */
	static final class Line {

		private final int number;

		private final byte[] text;

		private final boolean tooLong;

		Line(int number, byte[] text, boolean tooLong) {
			this.number = number;
			this.text = text;
			this.tooLong = tooLong;
		}

		/** Where it stands, counted from 1 with the blank ones. */
		int number() {
			return this.number;
		}

		InputStream content() {
			return new ByteArrayInputStream(this.text);
		}

		/** More was sent than is taken. */
		boolean isTooLong() {
			return this.tooLong;
		}

		boolean isBlank() {
			return !this.tooLong && new String(this.text, StandardCharsets.ISO_8859_1).isBlank();
		}

	}

}
