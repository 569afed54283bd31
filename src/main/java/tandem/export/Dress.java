package tandem.export;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tandem.account.Accent;
import tandem.account.DressPractice;
import tandem.account.FindPractice;
import tandem.account.Logo;

/**
 * Whose file it is, and what they look like.
 *
 * @param practice the name of the practice
 * @param accent its colour: six digits, readable on paper
 * @param logo its logo, as it was kept; {@code null} without one
 */
public record Dress(String practice, String accent, @Nullable Logo logo) {

	/** The colour of whoever has chosen none. */
	public static final String ACCENT = "1D5A50";

	/** Of Tandem itself. */
	public static final Dress OWN = new Dress("Tandem", ACCENT, null);

	/** Asks how a practice looks. */
	@Component
	public static class Find {

		private final FindPractice findPractice;

		private final DressPractice dressPractice;

		Find(FindPractice findPractice, DressPractice dressPractice) {
			this.findPractice = findPractice;
			this.dressPractice = dressPractice;
		}

		/** Tandem’s own, without a practice. */
		public Dress of(@Nullable UUID practiceId) {
			if (practiceId == null) {
				return OWN;
			}
			Accent chosen = this.dressPractice.accentsOf(practiceId).light();
			String accent = (chosen != null) ? chosen.nearestReadableOn(Accent.Paper.LIGHT).code().substring(1)
					: ACCENT;
			Logo logo = this.dressPractice.of(practiceId)
				.filter(DressPractice.Brand::logo)
				.flatMap((brand) -> this.dressPractice.logo(brand.hash()))
				.orElse(null);
			return new Dress(this.findPractice.nameOf(practiceId), accent, logo);
		}

	}

}
