package tandem.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import tandem.account.SignedIn;
import tandem.assessment.ClientView;
import tandem.assessment.FindRound;
import tandem.assessment.RoundView;
import tandem.assessment.SeatVisit;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.report.BuildReport;
import tandem.shared.Archive;
import tandem.shared.HoldsPersonalData;
import tandem.shared.Whose;

/**
 * Hands everything over that is kept about a person or a client, in one file, and writes
 * down that it did. It is read at one moment: nothing changes while it is being read.
 */
@Component
public class ExportData {

	private static final int ROWS_AT_A_TIME = 500;

	private static final int ROUNDS_AT_A_TIME = 50;

	private final List<HoldsPersonalData> holders;

	private final MayHandle mayHandle;

	private final FindRound findRound;

	private final BuildReport buildReport;

	private final WriteArchive writeArchive;

	private final DescribeExport describe;

	private final AccessLog log;

	private final NamedParameterJdbcTemplate jdbc;

	private final TransactionTemplate oneMoment;

	private final Clock clock;

	ExportData(List<HoldsPersonalData> holders, MayHandle mayHandle, FindRound findRound, BuildReport buildReport,
			WriteArchive writeArchive, DescribeExport describe, AccessLog log, JdbcTemplate jdbc,
			PlatformTransactionManager transactions, Clock clock) {
		this.holders = List.copyOf(holders);
		this.mayHandle = mayHandle;
		this.findRound = findRound;
		this.buildReport = buildReport;
		this.writeArchive = writeArchive;
		this.describe = describe;
		this.log = log;
		this.jdbc = inPieces(jdbc);
		this.oneMoment = new TransactionTemplate(transactions);
		this.oneMoment.setReadOnly(true);
		this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.clock = clock;
	}

	/** A person's own: their answers and all about them, and nobody else's answers. */
	public Archive ofSeat(SeatVisit visit, Locale locale) {
		this.log.write(new AccessLog.Place(visit.practiceId(), visit.roundId()), visit.actor(), Action.EXPORTED,
				visit.role().code());
		Map<String, Object> names = Named.seat(visit.roundId(), visit.seatId(), visit.role());
		Supplier<Stream<ReportThemes.OfRound>> report = () -> this.buildReport.forExport(visit)
			.map((view) -> new ReportThemes.OfRound(visit.roundId().toString(), view))
			.stream();
		return make(Whose.SEAT, visit.personName(), names, ReportThemes.bands(report), locale);
	}

	/** A member's own account. */
	public Archive ofMember(SignedIn member, Locale locale) {
		this.log.write(new AccessLog.Place(member.practiceId(), null), Actor.member(member), Action.EXPORTED,
				"account");
		Map<String, Object> names = Map.of("member", member.memberId(), "practice", member.practiceId(), "email",
				member.email());
		return make(Whose.MEMBER, member.fullName(), names, List.of(), locale);
	}

	/** A client's, as far as the reports are open to this member. */
	public Archive ofClient(SignedIn member, UUID clientId, Locale locale) {
		ClientView client = this.mayHandle.client(member, clientId);
		rounds(member, client).forEach((round) -> this.log.write(new AccessLog.Place(member.practiceId(), round.id()),
				Actor.member(member), Action.EXPORTED, "client"));
		Supplier<Stream<ReportThemes.OfRound>> reports = () -> rounds(member, client)
			.flatMap((round) -> this.buildReport.forExport(member, round.id())
				.map((view) -> new ReportThemes.OfRound(round.id().toString(), view))
				.stream());
		return make(Whose.CLIENT, client.name(), Map.of("client", client.id(), "practice", member.practiceId()),
				ReportThemes.all(reports), locale);
	}

	private Archive make(Whose whose, String name, Map<String, Object> names, List<Theme> reports, Locale locale) {
		Instant now = this.clock.instant();
		List<Theme> themes = new ArrayList<>();
		this.holders.stream()
			.map(HoldsPersonalData::tables)
			.flatMap(Collection::stream)
			.filter((table) -> table.rows().containsKey(whose))
			.forEach((table) -> themes.add(new TableTheme(table, whose, names, this.jdbc)));
		themes.addAll(reports);
		WriteArchive.Cover cover = new WriteArchive.Cover(
				this.describe.readMe(whose, name, now, themes.stream().map(Theme::name).toList(), locale), now,
				Map.of("kind", whose.code(), "name", name));
		return Objects.requireNonNull(this.oneMoment.execute((status) -> {
			try {
				return Archive.of(fileName(whose, now), (out) -> this.writeArchive.write(out, cover, themes));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}));
	}

	/** Without anybody's name: it may lie in a folder of downloads for years. */
	private static String fileName(Whose whose, Instant now) {
		return "tandem-%s-%s.zip".formatted(whose.code(),
				DateTimeFormatter.ISO_LOCAL_DATE.format(now.atOffset(ZoneOffset.UTC)));
	}

	/** All rounds of a client, some at a time. */
	private Stream<RoundView> rounds(SignedIn member, ClientView client) {
		long total = this.findRound.ofClient(member, client.id(), 0, 1).getTotalElements();
		return Stream.iterate(0, (page) -> (long) page * ROUNDS_AT_A_TIME < total, (page) -> page + 1)
			.flatMap((page) -> this.findRound.ofClient(member, client.id(), page, ROUNDS_AT_A_TIME).stream());
	}

	private static NamedParameterJdbcTemplate inPieces(JdbcTemplate usual) {
		JdbcTemplate jdbc = new JdbcTemplate(Objects.requireNonNull(usual.getDataSource()));
		jdbc.setFetchSize(ROWS_AT_A_TIME);
		return new NamedParameterJdbcTemplate(jdbc);
	}

}
