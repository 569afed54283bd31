package tandem.assessment;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who obtained the consent to answers that were given elsewhere, and when. */
@Embeddable
record ObtainedConsent(@Column(name = "import_obtained_by") String obtainedBy,
		@Column(name = "import_consent_date") LocalDate date) {

	RoundView.ImportNote note() {
		return new RoundView.ImportNote(this.obtainedBy, this.date);
	}

}
