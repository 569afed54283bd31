package tandem.export.pdf;

import org.jspecify.annotations.Nullable;

import tandem.account.Logo;
import tandem.export.Dress;

/**
 * A practice's logo as it is put on paper.
 *
 * @param practice what it stands for, in words
 * @param type its type of media
 * @param content its picture
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, and compared by nobody
record Emblem(String practice, String type, byte[] content) {

	/** {@code null} for a practice without one. */
	static @Nullable Emblem of(Dress dress) {
		Logo logo = dress.logo();
		return (logo != null) ? new Emblem(dress.practice(), logo.type(), logo.content()) : null;
	}

	boolean isPhoto() {
		return this.type.equals("image/png");
	}

}
