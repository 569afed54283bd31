package tandem.export.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import tandem.account.SignedIn;
import tandem.report.ReadResearch;
import tandem.report.ResearchPool;
import tandem.report.ResearchView;
import tandem.report.TooFewFirms;
import tandem.shared.Archive;

/**
 * Hands an owner the rounds that may be used for research, in long form: one line for
 * each answer and each result.
 */
@Component
public class ExportResearch {

	private final ReadResearch readResearch;

	private final ResearchPool pool;

	private final WriteResearch writeResearch;

	private final TransactionTemplate oneMoment;

	private final Clock clock;

	ExportResearch(ReadResearch readResearch, ResearchPool pool, WriteResearch writeResearch,
			PlatformTransactionManager transactions, Clock clock) {
		this.readResearch = readResearch;
		this.pool = pool;
		this.writeResearch = writeResearch;
		this.oneMoment = new TransactionTemplate(transactions);
		this.oneMoment.setReadOnly(true);
		this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.clock = clock;
	}

	/**
	 * What an owner is shown before.
	 *
	 * @param confirmed when an owner confirmed that rounds may be used; {@code null}
	 * where none has
	 * @param firms how many; 0 for too few, so that nobody is pointed at
	 * @param rounds how many; likewise
	 */
	public record Offer(@Nullable Instant confirmed, int firms, int rounds) {

		public boolean isOpen() {
			return this.confirmed != null && this.firms > 0;
		}

	}

	public Offer offer(SignedIn owner) {
		Instant confirmed = this.pool.confirmed(owner.practiceId()).orElse(null);
		return this.readResearch.enough(owner.practiceId())
			.map((extent) -> new Offer(confirmed, extent.firms(), extent.rounds()))
			.orElseGet(() -> new Offer(confirmed, 0, 0));
	}

	/** Empty where it is not what was offered any more. */
	public Optional<Archive> take(SignedIn owner, Offer known, Locale locale) {
		if (!known.isOpen() || !offer(owner).equals(known)) {
			return Optional.empty();
		}
		try {
			Instant since = this.readResearch.letOut(owner);
			return Optional.of(Objects
				.requireNonNull(this.oneMoment.execute((status) -> make(owner.practiceId(), since, locale))));
		}
		catch (TooFewFirms ex) {
			return Optional.empty();
		}
	}

	private Archive make(UUID practiceId, Instant since, Locale locale) {
		Consumer<Consumer<ResearchView>> rounds = (reader) -> this.readResearch.wentOut(practiceId, since, reader);
		Instant now = this.clock.instant();
		try {
			return Archive.of(fileName(now), (out) -> this.writeResearch.write(out, now, rounds, locale));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String fileName(Instant now) {
		return "tandem-research-%s.zip"
			.formatted(DateTimeFormatter.ISO_LOCAL_DATE.format(now.atOffset(ZoneOffset.UTC)));
	}

}
