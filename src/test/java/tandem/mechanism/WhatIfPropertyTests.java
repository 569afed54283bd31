package tandem.mechanism;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tandem.instrument.Dyads;
import tandem.mechanism.content.CatalogueFile;
import tandem.shared.Band;
import tandem.shared.ConflictSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every choice against any bands; the number is the seed to repeat it. */
class WhatIfPropertyTests {

	private static final Catalogue CATALOGUE = CatalogueFile.load("catalogue-1", Dyads.INSTRUMENT);

	private static final String PREFIX = "what-if.warning.";

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 200);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void choosingMoreNeverLeavesMore(long seed) {
		WhatIf choice = choice(seed);
		List<Mechanism> fewer = choice.chosen().subList(0, choice.chosen().size() / 2);
		WhatIf less = new WhatIf(choice.strain(), fewer);

		assertThat(less.uncovered()).containsAll(choice.uncovered());
		for (ConflictSource source : ConflictSource.values()) {
			assertThat(less.leftOf(source)).containsAll(choice.leftOf(source));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void noOrderOfChoosingMattersToWhatIsSaid(long seed) {
		WhatIf choice = choice(seed);
		List<Mechanism> turned = new ArrayList<>(choice.chosen());
		Collections.reverse(turned);
		WhatIf other = new WhatIf(choice.strain(), turned);

		assertThat(other.uncovered()).isEqualTo(choice.uncovered());
		assertThat(other.imbalances()).extracting("code")
			.containsExactlyInAnyOrderElementsOf(
					choice.imbalances().stream().map((reason) -> (Object) reason.code()).toList());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everythingChosenLeavesNothingAndMissesNothing(long seed) {
		WhatIf all = new WhatIf(choice(seed).strain(), CATALOGUE.mechanisms());

		assertThat(all.uncovered()).isEmpty();
		assertThat(all.imbalances()).extracting("code")
			.isSubsetOf("waits", "ceo-needed", "much-at-once")
			.contains("much-at-once");
	}

	@Test
	void everyWarningHasItsWordsAndNoWordsAreLeftOver() {
		Set<String> given = new TreeSet<>();
		seeds().forEach((seed) -> choice(seed).imbalances().forEach((warning) -> given.add(PREFIX + warning.code())));

		assertThat(ResourceBundle.getBundle("messages/whatif").keySet())
			.filteredOn((key) -> key.startsWith(PREFIX) && !key.endsWith(".about"))
			.containsExactlyInAnyOrderElementsOf(given);
	}

	private static WhatIf choice(long seed) {
		Random random = new Random(seed);
		Map<ConflictSource, Band> sources = new EnumMap<>(ConflictSource.class);
		Map<ConflictSource, Map<String, Band>> facets = new EnumMap<>(ConflictSource.class);
		for (ConflictSource source : ConflictSource.values()) {
			Band band = Band.values()[random.nextInt(Band.values().length)];
			Map<String, Band> parts = new LinkedHashMap<>();
			Dyads.INSTRUMENT.facets(source)
				.forEach((facet) -> parts.put(facet.id(), Band.values()[random.nextInt(Band.values().length)]));
			parts.put(Dyads.INSTRUMENT.facets(source).get(0).id(), band);
			sources.put(source, band);
			facets.put(source, parts);
		}
		List<Mechanism> chosen = CATALOGUE.mechanisms().stream().filter((any) -> random.nextInt(6) == 0).toList();
		return new WhatIf(new Strain(sources, facets, random.nextBoolean()), chosen);
	}

}
