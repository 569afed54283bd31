package tandem.instrument;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tandem.instrument.Answer.Abstention;
import tandem.instrument.content.InstrumentFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScaleTests {

	private final Instrument instrument = InstrumentFile.load("cmo-cio-1");

	@ParameterizedTest
	@CsvSource({ "P1a.own,7", "P1a.guess,cant-tell", "P4a,na", "P4a,5", "A1c,1-2", "A3d.vendors,unclear",
			"'G3.own','loyalty,brand,reliability'", "'G3.own','brand'", "C9.goals,4", "comment.goals,Hello" })
	void readsAgainWhatItWrote(String field, String text) throws InvalidAnswer {
		Answer answer = read(field, text);

		assertThat(answer).isNotNull();
		assertThat(read(field, answer.text())).isEqualTo(answer);
	}

	@ParameterizedTest
	@CsvSource({ "P1a.own,0", "P1a.own,8", "P1a.own,4.0", "P1a.own,cant-tell", "P1a.own,' 4'", "P1a.own,٤", "P4a,6",
			"P4a,cant-tell", "A1c,many", "A3d.vendors,ceo", "G3.own,brand;loyalty", "'G3.own','brand,brand'",
			"'G3.own','brand,loyalty,reliability,technology-cost'", "C9.goals,5", "comment.goals.use,public" })
	void refusesWhatIsNoAnswer(String field, String text) {
		assertThatExceptionOfType(InvalidAnswer.class).isThrownBy(() -> read(field, text));
	}

	@Test
	void refusesADoubledValue() {
		assertThatExceptionOfType(InvalidAnswer.class).isThrownBy(() -> read("P1a.own", "3", "4"))
			.satisfies((ex) -> assertThat(ex.reason().code()).isEqualTo("invalid.doubled"));
	}

	@Test
	void leavesAnEmptyValueOpen() throws InvalidAnswer {
		assertThat(read("P1a.own", "")).isNull();
		assertThat(read("comment.goals", "  \n ")).isNull();
	}

	@Test
	void keepsOneOrTwoGoalsAsADraftThatCountsAsUnanswered() throws InvalidAnswer {
		Answer draft = read("G3.own", "brand", "loyalty");

		assertThat(draft).isEqualTo(new Answer.Picks(List.of("loyalty", "brand"), false));
		assertThat(
				new ResponseSheet(java.util.Map.of("G3.own", java.util.Objects.requireNonNull(draft))).picks("G3.own"))
			.isNull();
	}

	@Test
	void keepsAbstainingApartFromAnsweringAndFromSilence() throws InvalidAnswer {
		assertThat(read("P4a", "na")).isEqualTo(Abstention.DOES_NOT_APPLY);
		assertThat(read("P1a.guess", "cant-tell")).isEqualTo(Abstention.CANNOT_TELL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\u001bb", "a\uD800b" })
	void refusesControlAndBrokenCharactersInWords(String text) {
		assertThatExceptionOfType(InvalidAnswer.class).isThrownBy(() -> read("comment.goals", text))
			.satisfies((ex) -> assertThat(ex.reason().code()).isEqualTo("invalid.characters"));
	}

	@Test
	void countsWordsAsPeopleCountCharacters() throws InvalidAnswer {
		assertThat(read("comment.goals", "😀".repeat(2000))).isNotNull();
		assertThatExceptionOfType(InvalidAnswer.class).isThrownBy(() -> read("comment.goals", "😀".repeat(2001)));
	}

	private @org.jspecify.annotations.Nullable Answer read(String field, String... texts) throws InvalidAnswer {
		return this.instrument.field(field).orElseThrow().scale().read(List.of(texts));
	}

}
