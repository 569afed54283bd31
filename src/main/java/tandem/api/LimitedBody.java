package tandem.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body of which no more is read than is taken. */
public final class LimitedBody extends FilterInputStream {

	private long left;

	public LimitedBody(InputStream body, long most) {
		super(body);
		this.left = most;
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		return (read < 0) ? read : counted(1, read);
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		return counted(Math.max(0, read), read);
	}

	private int counted(int bytes, int result) {
		this.left -= bytes;
		if (this.left < 0) {
			throw new StrictJson.TooLarge();
		}
		return result;
	}

}
