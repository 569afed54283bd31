package tandem.assessment.web;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tandem.TestRounds.Launched;
import tandem.account.SignedIn;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static tandem.account.OpenedPractices.as;

/** A member who looks at boards and sends their forms. */
record AtTheBoard(MockMvcTester mvc, SignedIn member) {

	MvcTestResult board(Launched round) {
		return get(round, "");
	}

	MvcTestResult get(Launched round, String page) {
		return this.mvc.get().uri("/rounds/" + round.roundId() + page).with(as(this.member)).exchange();
	}

	/** Fields as name, value, name, value. */
	MvcTestResult post(Launched round, String step, String... fields) {
		var request = this.mvc.post().uri("/rounds/" + round.roundId() + step).with(as(this.member)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

}
