package tandem.assessment;

import org.springframework.stereotype.Component;

import tandem.mail.LettersInSight;

/** A member looks after the letters to the people of those rounds that they see. */
@Component
class LettersOfRounds implements LettersInSight {

	@Override
	public String condition() {
		return "exists (select 1 from seat s join assessment_round r on r.id = s.round_id "
				+ "join client c on c.id = r.client_id where s.id = letter.subject_id and " + InSight.CLIENT_IN_SQL
				+ ")";
	}

}
