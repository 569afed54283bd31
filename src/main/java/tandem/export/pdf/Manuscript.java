package tandem.export.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that is needed to set a report in pages, so that it can be handed to another
 * process.
 *
 * @param page as the web's templates have written it
 * @param style how it looks on paper
 * @param emblem the practice's logo; {@code null} without one
 * @param spacings classes of the style sheet to try one after the other, each closer than
 * the one before, until it fits; empty where it may take as many pages as it likes
 * @param most on how many pages it should fit
 */
record Manuscript(String page, String style, @Nullable Emblem emblem, List<String> spacings, int most) {

	Manuscript {
		spacings = List.copyOf(spacings);
	}

	/** On as many pages as it takes. */
	static Manuscript of(String page, String style, @Nullable Emblem emblem) {
		return new Manuscript(page, style, emblem, List.of(), Integer.MAX_VALUE);
	}

	Manuscript fitted(List<String> spacings, int most) {
		return new Manuscript(this.page, this.style, this.emblem, spacings, most);
	}

	void send(DataOutputStream to) throws IOException {
		sendText(to, this.page);
		sendText(to, this.style);
		to.writeBoolean(this.emblem != null);
		if (this.emblem != null) {
			sendText(to, this.emblem.practice());
			sendText(to, this.emblem.type());
			sendBytes(to, this.emblem.content());
		}
		to.writeInt(this.spacings.size());
		for (String spacing : this.spacings) {
			sendText(to, spacing);
		}
		to.writeInt(this.most);
		to.flush();
	}

	static Manuscript receive(DataInputStream from) throws IOException {
		String page = receiveText(from);
		String style = receiveText(from);
		Emblem emblem = from.readBoolean() ? new Emblem(receiveText(from), receiveText(from), receiveBytes(from))
				: null;
		List<String> spacings = new ArrayList<>();
		for (int left = from.readInt(); left > 0; left--) {
			spacings.add(receiveText(from));
		}
		return new Manuscript(page, style, emblem, spacings, from.readInt());
	}

	static void sendBytes(DataOutputStream to, byte[] bytes) throws IOException {
		to.writeInt(bytes.length);
		to.write(bytes);
	}

	/** All of them: what ends before is no file. */
	static byte[] receiveBytes(DataInputStream from) throws IOException {
		byte[] bytes = new byte[from.readInt()];
		from.readFully(bytes);
		return bytes;
	}

	private static void sendText(DataOutputStream to, String text) throws IOException {
		sendBytes(to, text.getBytes(StandardCharsets.UTF_8));
	}

	private static String receiveText(DataInputStream from) throws IOException {
		return new String(receiveBytes(from), StandardCharsets.UTF_8);
	}

}
