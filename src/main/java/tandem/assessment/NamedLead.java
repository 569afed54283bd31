package tandem.assessment;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The lead consultant to whom a person has opened their answers, and what they say to
 * another one who has taken over the round.
 */
@Embeddable
class NamedLead {

	private UUID namedLeadId;

	@Enumerated(EnumType.STRING)
	private @Nullable LeadAnswer leadAnswer;

	@NullUnmarked
	protected NamedLead() {
	}

	NamedLead(UUID namedLeadId, @Nullable LeadAnswer leadAnswer) {
		this.namedLeadId = namedLeadId;
		this.leadAnswer = leadAnswer;
	}

	UUID id() {
		return this.namedLeadId;
	}

	@Nullable LeadAnswer answer() {
		return this.leadAnswer;
	}

	/** The same person, with this said to another. */
	NamedLead saying(@Nullable LeadAnswer answer) {
		return new NamedLead(this.namedLeadId, answer);
	}

}
