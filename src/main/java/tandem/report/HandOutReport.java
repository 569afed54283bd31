package tandem.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Hands a report out as a file. What its reader may see is asked for when the file's turn
 * has come, and the file is made after that, when nothing is held of the database.
 */
@Component
public class HandOutReport {

	private final ObjectProvider<ReportFile> forms;

	private final Clock clock;

	HandOutReport(ObjectProvider<ReportFile> forms, Clock clock) {
		this.forms = forms;
		this.clock = clock;
	}

	/**
	 * How a file is wished for.
	 *
	 * @param form what its name ends in
	 * @param edition how much of the report
	 * @param paper for which paper
	 */
	public record Wish(String form, Edition edition, Paper paper) {
	}

	/** A round's; empty where nothing is open to its reader. */
	public Optional<HandedOut> of(UUID practiceId, Wish wish, Supplier<Optional<ReportView>> open) {
		return make(practiceId, null, wish, open);
	}

	/** A sample's. */
	public HandedOut ofSample(SampleRound sample, Wish wish) {
		return make(null, sample.kind(), wish,
				() -> Optional.of((wish.edition() == Edition.CEO) ? sample.asCeo() : sample.open()))
			.orElseThrow();
	}

	private Optional<HandedOut> make(@Nullable UUID practiceId, @Nullable String sample, Wish wish,
			Supplier<Optional<ReportView>> open) {
		ReportFile form = this.forms.stream()
			.filter((known) -> known.suffix().equals(wish.form()))
			.findFirst()
			.orElseThrow();
		Named named = new Named();
		return form
			.make(() -> open.get()
				.map((view) -> new Handout(named.of(view), practiceId, wish.edition(), wish.paper(), sample)))
			.map((content) -> new HandedOut(content, form.mediaType(), named.client, today(), form.suffix()));
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	/** Remembers whose report was handed out. */
	private static final class Named {

		private String client = "";

		ReportView of(ReportView view) {
			this.client = view.heading().client();
			return view;
		}

	}

}
