package tandem.assessment;

import java.io.IOException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.springframework.context.ApplicationContext;

import tandem.TestRounds.Launched;
import tandem.account.SignedIn;
import tandem.instrument.Strategy;
import tandem.mail.TestMail;
import tandem.shared.EmailAddress;
import tandem.shared.Name;
import tandem.shared.Seat;
import tandem.shared.Secret;

/** Rounds of tests whose people are reached by mail, each at an address of their own. */
public final class MailedRounds {

	private static final Pattern LINK = Pattern.compile("http://localhost:8080(/l/([A-Za-z0-9_-]{43}))");

	private final KeepClients clients;

	private final PlanRound planRound;

	private final TestMail mail;

	private final String domain = UUID.randomUUID() + ".example";

	public MailedRounds(ApplicationContext context) {
		this.clients = context.getBean(KeepClients.class);
		this.planRound = context.getBean(PlanRound.class);
		this.mail = context.getBean(TestMail.class);
	}

	public String address(Seat seat) {
		return seat.code() + "@" + this.domain;
	}

	/** Launched, its first links sent, in a zone and a rhythm. */
	public Launched invited(SignedIn lead, String zone, Reminders reminders) {
		UUID client = this.clients.add(lead, new Name("Contoso")).id();
		Map<Seat, RoundPlan.Person> people = new EnumMap<>(Seat.class);
		Map<Seat, String> names = Map.of(Seat.CMO, "Mara Lind", Seat.CIO, "Ivo Brandt", Seat.CEO, "Cleo Haas");
		names.forEach((seat, name) -> people.put(seat,
				new RoundPlan.Person(new Name(name), new EmailAddress(address(seat)))));
		PlanRound.Made made = this.planRound.start(lead, client,
				new RoundPlan(Strategy.BOTH, "en", ReleaseMode.FACILITATED, null, people, LinkLife.USUAL, null,
						new Mailing(true, ZoneId.of(zone), reminders)));
		Map<Seat, Secret> links = new EnumMap<>(Seat.class);
		made.links().forEach((link) -> links.put(link.seat(), link.secret()));
		return new Launched(client, made.roundId(), links);
	}

	/** The subjects of what has come to a person, the oldest first. */
	public List<String> subjects(Seat seat) {
		return this.mail.to(address(seat)).stream().map(MailedRounds::subject).toList();
	}

	/** The plain text of the newest letter to a person. */
	public String newest(Seat seat) {
		List<MimeMessage> letters = this.mail.to(address(seat));
		return text(letters.get(letters.size() - 1));
	}

	/** The personal link in a letter. */
	public static Secret link(String text) {
		Matcher found = LINK.matcher(text);
		if (!found.find()) {
			throw new AssertionError("No personal link in " + text);
		}
		return new Secret(found.group(2));
	}

	public static String text(MimeMessage letter) {
		try {
			return (String) ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent();
		}
		catch (IOException | MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

	private static String subject(MimeMessage letter) {
		try {
			return letter.getSubject();
		}
		catch (MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

}
