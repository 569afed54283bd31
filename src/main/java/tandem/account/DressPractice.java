package tandem.account;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.StoredTime;

/** Gives a practice's pages its own logo and accent. */
@Component
public class DressPractice {

	private final JdbcClient jdbc;

	private final LockPractice lockPractice;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DressPractice(JdbcClient jdbc, LockPractice lockPractice, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.lockPractice = lockPractice;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * How a practice looks, for its pages.
	 *
	 * @param hash of all of it, part of its addresses, so that a year is safe
	 * @param name the practice's
	 * @param logo there is one
	 */
	public record Brand(String hash, String name, boolean logo) {

	}

	/**
	 * The colours of a practice.
	 *
	 * @param light on light paper, if chosen
	 * @param dark on dark paper, if chosen
	 */
	public record Accents(@Nullable Accent light, @Nullable Accent dark) {

	}

	/**
	 * One look for each page of a practice: without a transaction, which would cost more
	 * than the look.
	 */
	public Optional<Brand> of(UUID practiceId) {
		return this.jdbc.sql("""
				select b.hash, p.name, b.logo_type is not null from practice_brand b
				join practice p on p.id = b.practice_id where b.practice_id = ?""")
			.param(practiceId)
			.query((row, number) -> new Brand(row.getString(1), row.getString(2), row.getBoolean(3)))
			.optional();
	}

	@Transactional(readOnly = true)
	public Accents accentsOf(UUID practiceId) {
		return accents("practice_id = ?", practiceId).orElse(new Accents(null, null));
	}

	/** Of whichever practice has this look: the address says it all. */
	@Transactional(readOnly = true)
	public Optional<Accents> accents(String hash) {
		return accents("hash = ?", hash);
	}

	@Transactional(readOnly = true)
	public Optional<Logo> logo(String hash) {
		return logo("hash = ?", hash);
	}

	@Transactional
	public void accents(SignedIn owner, Accents accents) {
		this.lockPractice.by(owner);
		dress(owner, accents, logo("practice_id = ?", owner.practiceId()).orElse(null));
	}

	@Transactional
	public void logo(SignedIn owner, @Nullable Logo logo) {
		this.lockPractice.by(owner);
		dress(owner, accentsOf(owner.practiceId()), logo);
	}

	/** Whether somebody may choose how the practice looks. */
	public void check(SignedIn member) {
		if (!member.isOwner()) {
			throw new AccessDeniedException("Only an owner may do this");
		}
	}

	private void dress(SignedIn owner, Accents accents, @Nullable Logo logo) {
		this.jdbc.sql("delete from practice_brand where practice_id = ?").param(owner.practiceId()).update();
		if (accents.light() != null || accents.dark() != null || logo != null) {
			this.jdbc.sql("""
					insert into practice_brand (practice_id, hash, accent, accent_dark, logo, logo_type, changed_at)
					values (?, ?, ?, ?, ?, ?, ?)""")
				.params(Arrays.asList(owner.practiceId(), hash(accents, logo), code(accents.light()),
						code(accents.dark()), (logo != null) ? logo.content() : null,
						(logo != null) ? logo.type() : null, StoredTime.of(this.clock.instant())))
				.update();
		}
		this.events.publishEvent(new Administered(owner, Administration.BRAND_CHANGED, ""));
	}

	private Optional<Accents> accents(String where, Object of) {
		return this.jdbc.sql("select accent, accent_dark from practice_brand where " + where + " limit 1")
			.param(of)
			.query((row, number) -> new Accents(accent(row.getString(1)), accent(row.getString(2))))
			.optional();
	}

	private Optional<Logo> logo(String where, Object of) {
		return this.jdbc
			.sql("select logo_type, logo from practice_brand where logo is not null and " + where + " limit 1")
			.param(of)
			.query((row, number) -> new Logo(row.getString(1), row.getBytes(2)))
			.optional();
	}

	private static String hash(Accents accents, @Nullable Logo logo) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.writeBytes((code(accents.light()) + " " + code(accents.dark()) + " ").getBytes(StandardCharsets.UTF_8));
		if (logo != null) {
			all.writeBytes((logo.type() + " ").getBytes(StandardCharsets.UTF_8));
			all.writeBytes(logo.content());
		}
		return Digest.hex(HexFormat.of().formatHex(all.toByteArray()));
	}

	private static @Nullable Accent accent(@Nullable String code) {
		return (code != null) ? Accent.read(code).orElse(null) : null;
	}

	private static @Nullable String code(@Nullable Accent accent) {
		return (accent != null) ? accent.code() : null;
	}

}
