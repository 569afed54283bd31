package tandem.assessment.web;

import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;

import tandem.account.SignedIn;
import tandem.assessment.LookAtMailing;
import tandem.mail.PostLetter;

/** Puts together what a board says about mail. */
@Component
class DrawBoardMail {

	private final LookAtMailing lookAtMailing;

	private final PostLetter postLetter;

	DrawBoardMail(LookAtMailing lookAtMailing, PostLetter postLetter) {
		this.lookAtMailing = lookAtMailing;
		this.postLetter = postLetter;
	}

	BoardMail draw(SignedIn member, UUID roundId, Locale locale) {
		return BoardMail.of(this.postLetter.isOn(), this.lookAtMailing.ofRound(member, roundId), locale);
	}

}
