package tandem.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter in words.
 *
 * @param id the same each time that it is tried, so that its receiver notices a second
 * copy
 * @param to who gets it
 * @param subject one line
 * @param plain the whole text
 * @param html the same text with headings, paragraphs and a link
 * @param date when it was posted
 */
record WrittenLetter(UUID id, Recipient to, String subject, String plain, String html, Instant date) {
}
