package tandem.assessment;

import jakarta.persistence.Embeddable;

/**
 * What a round was begun with and keeps for good.
 *
 * @param instrument the questionnaire
 * @param catalogue the mechanisms
 * @param algorithm the scoring rules
 * @param disclosure who sees what, as it was shown before the first answer
 */
@Embeddable
public record Versions(String instrument, String catalogue, int algorithm, String disclosure) {
}
