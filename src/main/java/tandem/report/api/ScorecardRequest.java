package tandem.report.api;

import tandem.instrument.Dyad;
import tandem.instrument.Instrument;

/**
 * A pair's answers as sent, read and found sound.
 *
 * @param instrument what was answered
 * @param dyad the answers
 */
record ScorecardRequest(Instrument instrument, Dyad dyad) {
}
