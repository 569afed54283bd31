package tandem.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tandem.account.SignedIn;
import tandem.assessment.DisclosureText;
import tandem.assessment.RoundStatus;
import tandem.assessment.RoundView;
import tandem.report.Level;
import tandem.shared.Coded;

/**
 * A round as far as links to its report are concerned: whether there may be any, and up
 * to which level.
 *
 * @param round the round as it stands now
 */
public record SharedRound(RoundView round) {

	/**
	 * Released and not put away; answers that have been erased leave no report to show.
	 */
	public boolean isOpen() {
		return this.round.isReleased() && this.round.status() == RoundStatus.RELEASED;
	}

	/** People were told before their first answer that there may be such links. */
	public boolean isTold() {
		return Coded.of(DisclosureText.class, this.round.versions().disclosure()).tellsOfSharing();
	}

	/**
	 * What a link made by this member may be made for now. Nobody outside is shown marks
	 * that the CEO may not read, and nobody opens what they may not read themselves.
	 */
	public List<Level> levelsFor(SignedIn member) {
		List<Level> levels = new ArrayList<>(List.of(Level.BANDS));
		if (this.round.areMarksOpenToCeo() && this.round.isOpenTo(member)) {
			levels.add(Level.MARKS);
		}
		return levels;
	}

	/** Why no link can be made, as a code. */
	public Optional<String> refusal() {
		if (!isOpen()) {
			return Optional.of("share.not-released");
		}
		return isTold() ? Optional.empty() : Optional.of("share.not-told");
	}

}
