package tandem.report;

import tandem.instrument.Reference;

/**
 * What another survey found, shown with its year and the number of people asked, or not
 * at all.
 *
 * @param id names its text
 * @param source what it speaks to: one of the four sources, or the relationship
 * @param n how many were asked
 * @param year when
 * @param reference where it was published
 */
public record PublishedFigure(String id, String source, int n, int year, Reference reference) {
}
