package tandem.assessment.api;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.TandemTest;
import tandem.TestRounds;
import tandem.TestRounds.Launched;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
class ImportedResearchTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	OpenedPractices practices;

	@Autowired
	TestRounds rounds;

	@Autowired
	JdbcClient jdbc;

	SignedIn owner;

	@BeforeEach
	void openAPractice() {
		this.owner = this.practices.owner();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "''|0", ",\"research\":false|0", ",\"research\":true|2" })
	void takesNobodyForAgreedWithoutAWord(String research, int agreed) {
		Launched round = this.rounds.launched(this.owner);

		assertThat(bringIn(round, research)).hasStatusOk();

		assertThat(agreedIn(round)).isEqualTo(agreed);
	}

	@Test
	void refusesResearchInARoundThatBeganBeforeAnybodyWasTold() {
		Launched round = this.rounds.launched(this.owner);
		this.jdbc.sql("update assessment_round set disclosure = 'disclosure-1' where id = ?")
			.param(round.roundId())
			.update();

		assertThat(bringIn(round, ",\"research\":true")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].path")
			.isEqualTo("consent.research");

		assertThat(agreedIn(round)).isZero();
	}

	@Test
	void refusesAnythingButYesOrNo() {
		Launched round = this.rounds.launched(this.owner);

		assertThat(bringIn(round, ",\"research\":\"yes\"")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].path")
			.isEqualTo("consent.research");
	}

	private MvcTestResult bringIn(Launched round, String research) {
		return ApiCaller.of(this.owner, this.practices, this.mvc)
			.post("/rounds/" + round.roundId() + "/answers",
					"{\"cmo\":{},\"cio\":{},\"consent\":{\"obtainedBy\":\"O\",\"date\":\"2027-01-08\"%s}}"
						.formatted(research));
	}

	private int agreedIn(Launched round) {
		return this.jdbc.sql("select count(*) from seat where round_id = ? and research_agreed_at is not null")
			.param(round.roundId())
			.query(Integer.class)
			.single();
	}

}
