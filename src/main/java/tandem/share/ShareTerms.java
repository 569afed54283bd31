package tandem.share;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import tandem.assessment.ResumeCode;
import tandem.report.Level;
import tandem.shared.Language;
import tandem.shared.Name;

/**
 * What a link to a report is made with.
 *
 * @param forWhom for whom it is meant
 * @param level up to where it shows the report
 * @param language of its reader
 * @param expires when it ends by itself
 * @param code six digits that it needs besides, {@code null} for none
 */
public record ShareTerms(Name forWhom, Level level, Language language, Instant expires, @Nullable ResumeCode code) {
}
