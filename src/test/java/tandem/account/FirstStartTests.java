package tandem.account;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

import tandem.shared.SettingRefused;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

class FirstStartTests {

	private final SetUpPractice setUpPractice = Mockito.mock(SetUpPractice.class);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nobody            | two colours, one line | TANDEM_OWNER_EMAIL
			olga@example.com  | short                 | at least 12 characters
			olga@example.com  | !qaz2wsx3edc          | guessed first
			""")
	void refusesAConfiguredOwnerWhoCouldNotSignUpByTheForm(String email, String password, String told) {
		given(this.setUpPractice.isOpen()).willReturn(true);

		assertThatThrownBy(() -> firstStart(email, password).showTheWay()).isInstanceOf(SettingRefused.class)
			.hasMessageContaining(told);

		then(this.setUpPractice).should(never()).asConfigured(any());
	}

	@Test
	void opensTheConfiguredPracticeOnce() {
		given(this.setUpPractice.isOpen()).willReturn(true, false);
		FirstStart firstStart = firstStart("olga@example.com", "two colours, one line");

		firstStart.showTheWay();
		firstStart.showTheWay();

		then(this.setUpPractice).should().asConfigured(any());
	}

	private FirstStart firstStart(String email, String password) {
		return new FirstStart(this.setUpPractice,
				new TandemProperties(URI.create("http://localhost"), email, password, "Northwind"));
	}

}
