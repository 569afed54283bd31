package tandem.export.pdf;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tandem.account.Accent;
import tandem.account.DressPractice;
import tandem.account.FindPractice;
import tandem.account.Logo;

/**
 * How a practice looks on paper.
 *
 * @param name the practice's
 * @param accent its colour
 * @param logo its logo, {@code null} without one
 */
record Look(String name, String accent, @Nullable Logo logo) {

	/** Of Tandem itself. */
	static final Look OWN = new Look("Tandem", "#1d5a50", null);

	/** Asks how a practice looks. */
	@Component
	static class Find {

		private final FindPractice findPractice;

		private final DressPractice dressPractice;

		Find(FindPractice findPractice, DressPractice dressPractice) {
			this.findPractice = findPractice;
			this.dressPractice = dressPractice;
		}

		Look of(@Nullable UUID practiceId) {
			if (practiceId == null) {
				return OWN;
			}
			Accent accent = this.dressPractice.accentsOf(practiceId).light();
			Logo logo = this.dressPractice.of(practiceId)
				.filter(DressPractice.Brand::logo)
				.flatMap((brand) -> this.dressPractice.logo(brand.hash()))
				.orElse(null);
			return new Look(this.findPractice.nameOf(practiceId), (accent != null) ? accent.code() : OWN.accent(),
					logo);
		}

	}

}
