package tandem.mail;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is to be told by mail; its words are put together when it is sent.
 *
 * @param kind which letter
 * @param to who gets it
 * @param about whose it is
 * @param facts names and days that its texts speak of, in their order, each one line in
 * the recipient's language; never an answer, never a score
 * @param link the whole address that it leads to
 */
public record Letter(LetterKind kind, Recipient to, About about, List<String> facts, @Nullable String link) {

	public Letter {
		facts = facts.stream().map(OneLine::of).toList();
	}

}
