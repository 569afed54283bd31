package tandem.account.web;

import tandem.account.Password;
import tandem.account.SetUpPractice;
import tandem.shared.EmailAddress;
import tandem.shared.Name;
import tandem.shared.Secret;

/**
 * The form for setting up a practice, as typed.
 *
 * @param code the operator's one-time code, which came with the link
 * @param practice the firm's name
 * @param name the owner's name
 * @param email where the owner will sign in
 * @param password the owner's choice
 */
record SetupForm(String code, String practice, String name, String email, String password) {

	SetupForm {
		code = (code != null) ? code : "";
		practice = (practice != null) ? practice : "";
		name = (name != null) ? name : "";
		email = (email != null) ? email : "";
		password = (password != null) ? password : "";
	}

	static SetupForm empty(String code) {
		return new SetupForm(code, "", "", "", "");
	}

	Secret secret() {
		return new Secret(this.code);
	}

	FormErrors.Found check(FormErrors errors) {
		return errors.none()
			.name("practice", this.practice)
			.name("name", this.name)
			.email("email", this.email)
			.newPassword("password", new Password(this.password), this.email);
	}

	/** Only where nothing needs another look. */
	SetUpPractice.Details toDetails() {
		return new SetUpPractice.Details(Name.read(this.practice).orElseThrow().value(),
				Name.read(this.name).orElseThrow().value(), EmailAddress.read(this.email).orElseThrow(),
				new Password(this.password));
	}

	@Override
	public String toString() {
		return "SetupForm[hidden]";
	}

}
