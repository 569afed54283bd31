package tandem.rights;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tandem.OnBothDatabases;
import tandem.TandemTest;
import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.ReleaseLevel;
import tandem.shared.Archive;
import tandem.shared.HeldTable;
import tandem.shared.HoldsPersonalData;
import tandem.shared.Seat;
import tandem.shared.Whose;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that is kept about somebody is missing from what they are handed: every table
 * of the database is looked through, whoever made it.
 */
@TandemTest
@OnBothDatabases
class ExportHoldsEveryRowTests {

	/**
	 * What a session remembers says what other rows say, and opens it; a seat is the data
	 * of whoever sits there, even where it says whom they know as lead.
	 */
	private static final Set<String> NOT_A_MEMBERS = Set.of("spring_session_attributes", "seat");

	@Autowired
	private List<HoldsPersonalData> holders;

	@Autowired
	private ExportData exportData;

	@Autowired
	private OpenedPractices practices;

	@Autowired
	private TestRounds testRounds;

	@Autowired
	private NamedRounds rounds;

	@Autowired
	private JdbcClient jdbc;

	private NamedRounds.Named round;

	private SignedIn lead;

	@BeforeEach
	void releaseARound() {
		this.lead = this.practices.owner();
		this.round = this.rounds.released(this.lead, ReleaseLevel.BANDS, ReleaseLevel.MARKS);
	}

	@Test
	void everyTableIsToldOfByTheModuleThatKeepsIt() {
		List<String> told = tables().stream().map(HeldTable::name).sorted().toList();

		assertThat(told).doesNotHaveDuplicates();
		assertThat(new TreeSet<>(told)).isEqualTo(new TreeSet<>(new EveryRow(this.jdbc).tables()));
	}

	@ParameterizedTest
	@EnumSource(Seat.class)
	void aPersonsCopyHoldsEveryRowThatNamesThem(Seat seat) throws IOException {
		OpenedArchive copy = open(
				this.exportData.ofSeat(this.testRounds.visit(this.round.people().get(seat)), Locale.ENGLISH));

		List<EveryRow.Row> rows = new EveryRow(this.jdbc).naming(this.round.traces(seat));

		assertThat(rows).hasSizeGreaterThan(10);
		assertThat(missing(rows, copy, Whose.SEAT)).isEmpty();
	}

	@Test
	void aMembersCopyHoldsEveryRowThatNamesThem() throws IOException {
		this.practices.token(this.lead);
		OpenedArchive copy = open(this.exportData.ofMember(this.lead, Locale.ENGLISH));

		List<EveryRow.Row> rows = new EveryRow(this.jdbc)
			.naming(List.of(this.lead.memberId().toString(), this.lead.email()));

		assertThat(rows).hasSizeGreaterThan(4);
		assertThat(missing(rows, copy, Whose.MEMBER)).isEmpty();
	}

	@Test
	void noFingerprintOfASecretGoesAlong() throws IOException {
		TestRounds.Person person = this.round.people().get(Seat.CMO);
		OpenedArchive copy = open(this.exportData.ofSeat(this.testRounds.visit(person), Locale.ENGLISH));

		assertThat(copy.everything()).doesNotContain(person.secret().text(), person.secret().hash(),
				this.round.round().links().get(Seat.CMO).hash(), "{bcrypt}");
	}

	private List<String> missing(List<EveryRow.Row> rows, OpenedArchive copy, Whose whose) {
		List<String> missing = new ArrayList<>();
		for (EveryRow.Row row : rows) {
			HeldTable table = tables().stream()
				.filter((held) -> held.name().equals(row.table()))
				.findFirst()
				.orElseThrow();
			Map<String, String> expected = new LinkedHashMap<>();
			row.texts().forEach((column, text) -> {
				if (table.opens(column, whose)) {
					expected.put(inJson(column), text);
				}
			});
			boolean handed = whose == Whose.MEMBER && NOT_A_MEMBERS.contains(row.table())
					|| copy.rows(row.table().replace('_', '-')).contains(expected);
			if (!handed) {
				missing.add(row.table() + " " + expected);
			}
		}
		return missing;
	}

	private static String inJson(String column) {
		StringBuilder name = new StringBuilder();
		for (String word : column.split("_")) {
			name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		}
		return name.toString();
	}

	private List<HeldTable> tables() {
		return this.holders.stream().flatMap((holder) -> holder.tables().stream()).toList();
	}

	static OpenedArchive open(Archive archive) throws IOException {
		try (archive) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			archive.sendTo(out);
			assertThat(out.size()).isEqualTo((int) archive.size());
			return OpenedArchive.of(out.toByteArray());
		}
	}

}
