package tandem.site.web;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import tandem.instrument.Instrument;
import tandem.instrument.Item;
import tandem.instrument.References;
import tandem.instrument.content.InstrumentFile;
import tandem.instrument.content.ReferencesFile;
import tandem.site.web.CodebookView.BandRow;
import tandem.site.web.ItemView.Choice;
import tandem.site.web.ItemView.Part;
import tandem.site.web.ItemView.Wording;

import static org.assertj.core.api.Assertions.assertThat;

class CodebookViewTests {

	private final Instrument instrument = InstrumentFile.load("cmo-cio-1");

	private final References references = ReferencesFile.load();

	private final CodebookView codebook = CodebookView.of(this.instrument, this.references);

	@Test
	void showsEveryQuestionOnce() {
		Stream<ItemView> rated = this.codebook.sources()
			.stream()
			.flatMap((source) -> source.facets().stream())
			.flatMap((facet) -> facet.items().stream());
		Stream<ItemView> unrated = Stream.concat(this.codebook.relationship().stream(), this.codebook.ceo().stream());

		assertThat(Stream.concat(rated, unrated)).extracting(ItemView::id)
			.containsExactlyInAnyOrderElementsOf(this.instrument.items().stream().map(Item::id).toList());
	}

	@Test
	void showsTheThresholdsOfTheBands() {
		assertThat(this.codebook.bands()).containsExactly(new BandRow("aligned", 0, 25), new BandRow("watch", 25, 45),
				new BandRow("strained", 45, 65), new BandRow("conflict", 65, null));
	}

	@Test
	void showsTheWeightOfAFacetInItsSource() {
		assertThat(this.codebook.sources().get(0).facets()).filteredOn((facet) -> facet.id().equals("regard"))
			.singleElement()
			.satisfies((facet) -> {
				assertThat(facet.weight()).isEqualTo(2);
				assertThat(facet.total()).isEqualTo(5);
			});
	}

	@Test
	void showsTheWordingOfEachRole() {
		assertThat(view("P4c").wordings()).containsExactly(new Wording("cmo", "item.P4c.cmo"),
				new Wording("cio", "item.P4c.cio"));
	}

	@Test
	void showsTheRiskThatAnOptionStandsFor() {
		assertThat(view("A1c").parts()).singleElement()
			.extracting(Part::choices)
			.isEqualTo(List.of(new Choice("option.A1c.none", 100), new Choice("option.A1c.1-2", 50),
					new Choice("option.A1c.3-5", 0), new Choice("option.A1c.more-than-5", 25),
					new Choice("option.A1c.unknown", null)));
	}

	@Test
	void showsTheOptionsOfEachPart() {
		assertThat(view("C3").parts()).extracting(Part::label).containsExactly("part.C3.count", "part.C3.pay");
		assertThat(view("C3").parts().get(1).choices()).contains(new Choice("option.C3.pay.yes", null));
		assertThat(view("C2").parts().get(1).choices()).contains(new Choice("option.C2.yes", null));
	}

	@Test
	void showsWhichMarksTheCeoGuesses() {
		assertThat(view("C8").parts()).extracting(Part::label).containsExactly("part.C8.cmo", "part.C8.cio");
		assertThat(view("C8").parts().get(0).choices()).extracting(Choice::key)
			.containsExactly("item.P2a.title", "item.P3a.title", "item.G1b.title");
	}

	@Test
	void showsOnlyThePublicationsThatItsFacetsName() {
		assertThat(this.codebook.references()).isNotEmpty()
			.allSatisfy((reference) -> assertThat(this.instrument.facets())
				.anyMatch((facet) -> facet.references().contains(reference.id())));
	}

	private ItemView view(String id) {
		return ItemView.of(this.instrument.item(id));
	}

}
