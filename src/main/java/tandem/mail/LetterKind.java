package tandem.mail;

import java.time.Duration;
import java.util.Locale;

import tandem.shared.Coded;

/**
 * The letters that Tandem writes. The texts of each stand in the bundle {@code mail}:
 * {@code mail.<code>.name}, {@code .subject}, {@code .body.1} and so on, and
 * {@code .button} where it has a link.
 */
public enum LetterKind implements Coded {

	/** The first personal link. */
	INVITATION(4),
	/** A new personal link for somebody who has begun, or asked for it. */
	LINK(3),
	/** The questionnaire still waits. */
	REMINDER(3),
	/** Both executives have submitted. */
	BOTH_IN(2),
	/** The report is open to its reader. */
	RELEASED(3),
	/** The other executive has had everything erased: may the four bands stay? */
	BANDS_ASKED(3),
	/** Something that was agreed is due. */
	ACTION_DUE(3),
	/** Somebody outside of the round may read the report by a link. */
	SHARE_MADE(3),
	/** A code for choosing a new resume code; of no use soon. */
	RESUME_CODE(3, Duration.ofMinutes(30)),

	/** A link for choosing a new password. */
	RECOVERY(2, Duration.ofMinutes(30)),

	/** A member wants to sign in with the address that this goes to. */
	CONFIRM_ADDRESS(2, Duration.ofHours(2)),

	/** The way in which a member signs in has been changed. */
	ACCOUNT_CHANGED(2),

	/** A link by which somebody becomes a member of a practice. */
	MEMBER_INVITATION(3, Duration.ofDays(6));

	private final int paragraphs;

	private final Duration life;

	LetterKind(int paragraphs) {
		this(paragraphs, Duration.ofDays(3));
	}

	LetterKind(int paragraphs, Duration life) {
		this.paragraphs = paragraphs;
		this.life = life;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** How many texts the letter is made of. */
	int paragraphs() {
		return this.paragraphs;
	}

	/** How long it is worth trying to deliver it. */
	Duration life() {
		return this.life;
	}

}
