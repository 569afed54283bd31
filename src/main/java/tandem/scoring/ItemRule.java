package tandem.scoring;

import tandem.instrument.Dyad;

/** How the paired answers to one item become its risk. */
@FunctionalInterface
interface ItemRule {

	ItemScore score(Dyad dyad);

}
