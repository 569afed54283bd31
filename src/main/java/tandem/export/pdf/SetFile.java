package tandem.export.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * What became of a manuscript.
 *
 * @param content the file; empty where it could not be made, and why is in the log
 */
record SetFile(Optional<byte[]> content) {

	static final SetFile FAILED = new SetFile(Optional.empty());

	static SetFile of(byte[] content) {
		return new SetFile(Optional.of(content));
	}

	void send(DataOutputStream to) throws IOException {
		to.writeBoolean(this.content.isPresent());
		if (this.content.isPresent()) {
			Manuscript.sendBytes(to, this.content.get());
		}
		to.flush();
	}

	static SetFile receive(DataInputStream from) throws IOException {
		return from.readBoolean() ? of(Manuscript.receiveBytes(from)) : FAILED;
	}

}
