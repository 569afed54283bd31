package tandem;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tandem.account.SignedIn;
import tandem.assessment.KeepAnswers;
import tandem.assessment.KeepClients;
import tandem.assessment.PersonalLink;
import tandem.assessment.PlanRound;
import tandem.assessment.RedeemLink;
import tandem.assessment.ReleaseMode;
import tandem.assessment.RoundPlan;
import tandem.assessment.SeatDoor;
import tandem.assessment.SeatVisit;
import tandem.assessment.TakeSeat;
import tandem.instrument.Answer;
import tandem.instrument.Field;
import tandem.instrument.Instruments;
import tandem.instrument.InvalidAnswer;
import tandem.instrument.ResponseSheet;
import tandem.instrument.Strategy;
import tandem.shared.Name;
import tandem.shared.Seat;
import tandem.shared.Secret;

/** Brings rounds of tests into any state by the real transitions, as people would. */
public class TestRounds {

	/** What everybody chooses as resume code. */
	public static final String CODE = "271828";

	private final KeepClients clients;

	private final PlanRound plan;

	private final RedeemLink redeem;

	private final SeatDoor door;

	private final TakeSeat takeSeat;

	private final KeepAnswers keep;

	private final Instruments instruments;

	private final MiddlingAnswers middling;

	public TestRounds(KeepClients clients, PlanRound plan, RedeemLink redeem, SeatDoor door, TakeSeat takeSeat,
			KeepAnswers keep, Instruments instruments) {
		this.clients = clients;
		this.plan = plan;
		this.redeem = redeem;
		this.door = door;
		this.takeSeat = takeSeat;
		this.keep = keep;
		this.instruments = instruments;
		this.middling = new MiddlingAnswers(instruments);
	}

	/** A round of Contoso's that has just been launched, with all three seats. */
	public Launched launched(SignedIn lead) {
		return launched(lead, Strategy.DIFFERENTIATION, List.of(Seat.CMO, Seat.CIO, Seat.CEO));
	}

	/** The same, with the release in the hands of the two executives. */
	public Launched selfServe(SignedIn lead) {
		return launched(lead, Strategy.DIFFERENTIATION, List.of(Seat.values()), ReleaseMode.SELF_SERVE);
	}

	public Launched launched(SignedIn lead, Strategy strategy, List<Seat> seats) {
		return launched(lead, strategy, seats, ReleaseMode.FACILITATED);
	}

	private Launched launched(SignedIn lead, Strategy strategy, List<Seat> seats, ReleaseMode release) {
		Map<Seat, RoundPlan.Person> people = new EnumMap<>(Seat.class);
		Map<Seat, String> names = Map.of(Seat.CMO, "Mara Lind", Seat.CIO, "Ivo Brandt", Seat.CEO, "Cleo Haas");
		seats.forEach((seat) -> people.put(seat, new RoundPlan.Person(new Name(names.get(seat)), null)));
		return launched(lead, this.clients.add(lead, new Name("Contoso")).id(),
				new RoundPlan(strategy, "en", release, null, people));
	}

	/** One more round of a client, with these two. */
	public Launched launchedAgain(SignedIn lead, UUID client, String cmo, String cio) {
		return launched(lead, client, pair(Strategy.DIFFERENTIATION, cmo, cio));
	}

	private static RoundPlan pair(Strategy strategy, String cmo, String cio) {
		return new RoundPlan(strategy, "en", ReleaseMode.FACILITATED, null, Map.of(Seat.CMO,
				new RoundPlan.Person(new Name(cmo), null), Seat.CIO, new RoundPlan.Person(new Name(cio), null)));
	}

	private Launched launched(SignedIn lead, UUID client, RoundPlan plan) {
		PlanRound.Made made = this.plan.start(lead, client, plan);
		Map<Seat, Secret> links = new EnumMap<>(Seat.class);
		made.links().forEach((link) -> links.put(link.seat(), link.secret()));
		return new Launched(client, made.roundId(), links);
	}

	/** A round that nobody has been invited to. */
	public Launched draft(SignedIn lead) {
		UUID client = this.clients.add(lead, new Name("Contoso")).id();
		return new Launched(client, draftFor(lead, client), Map.of());
	}

	/** The same for a client that there is. */
	public UUID draftFor(SignedIn lead, UUID client) {
		return draftOf(lead, client, "Mara Lind");
	}

	/** The same, with this CMO. */
	public UUID draftOf(SignedIn lead, UUID client, String cmo) {
		return this.plan.draft(lead, client, pair(Strategy.UNKNOWN, cmo, "Ivo Brandt")).roundId();
	}

	/** A round that both executives have answered and submitted. */
	public Launched complete(SignedIn lead) {
		Launched round = launched(lead);
		Seat.PAIR.forEach((seat) -> submitted(round, seat, middling(seat)));
		return round;
	}

	public void decline(Launched round, Seat seat) {
		this.takeSeat.decline(visit(open(round, seat)));
	}

	/** A round that has been launched. */
	public record Launched(UUID clientId, UUID roundId, Map<Seat, Secret> links) {

		public String linkPath(Seat seat) {
			return new PersonalLink(seat, this.links.get(seat)).path();
		}

	}

	/** A person at a device that has opened their seat. */
	public record Person(UUID seatId, Secret secret) {

		/** Makes a request come from this device. */
		public RequestPostProcessor device() {
			Cookie cookie = new Cookie("tandem-seat", this.secret.text());
			return (request) -> {
				request.setCookies(cookie);
				return request;
			};
		}

		public String path(String page) {
			return "/seat/" + this.seatId + (page.isEmpty() ? "" : "/" + page);
		}

	}

	public Person open(Launched round, Seat seat) {
		return person(this.redeem.open(round.links().get(seat), null, "Test"));
	}

	/** Opens a seat a second time, as on another device. */
	public Person openAgain(Launched round, Seat seat, @Nullable String code) {
		return person(this.redeem.open(round.links().get(seat), code, "Test, again"));
	}

	private static Person person(RedeemLink.OpenedSeat opened) {
		return new Person(opened.seatId(), opened.device());
	}

	/** How the seat stands now, as each request sees it. */
	public SeatVisit visit(Person person) {
		return this.door.recognise(person.seatId(), person.secret()).orElseThrow();
	}

	public Person consented(Launched round, Seat seat) {
		Person person = open(round, seat);
		this.takeSeat.consent(visit(person), CODE, false);
		return person;
	}

	/** Keeps answers given as they would be typed. */
	public void answer(Person person, Map<String, String> texts) {
		Map<Field, @Nullable Answer> typed = new HashMap<>();
		texts.forEach((name, text) -> {
			Field field = this.instruments.current().field(name).orElseThrow();
			try {
				typed.put(field, field.scale().read(List.of(text)));
			}
			catch (InvalidAnswer ex) {
				throw new AssertionError(name + " is no answer: " + text, ex);
			}
		});
		SeatVisit visit = visit(person);
		this.keep.keep(visit, typed, new KeepAnswers.Shown(visit.revision(), "test"));
	}

	/** Sends one answer from a page that was read before. */
	public void keep(SeatVisit read, String name, String text) {
		Field field = this.instruments.current().field(name).orElseThrow();
		try {
			this.keep.keep(read, Map.of(field, java.util.Objects.requireNonNull(field.scale().read(List.of(text)))),
					new KeepAnswers.Shown(read.revision(), "test"));
		}
		catch (InvalidAnswer ex) {
			throw new AssertionError(ex);
		}
	}

	/** Keeps a whole sheet. */
	public void answer(Person person, ResponseSheet sheet) {
		answer(person, texts(sheet));
	}

	private static Map<String, String> texts(ResponseSheet sheet) {
		Map<String, String> texts = new HashMap<>();
		sheet.fields()
			.forEach((field) -> texts.put(field, java.util.Objects.requireNonNull(sheet.answer(field)).text()));
		return texts;
	}

	public Person submitted(Launched round, Seat seat, ResponseSheet sheet) {
		return submitted(round, seat, texts(sheet));
	}

	public Person submitted(Launched round, Seat seat, Map<String, String> texts) {
		Person person = consented(round, seat);
		answer(person, texts);
		this.takeSeat.submit(visit(person));
		return person;
	}

	public void submit(Person person) {
		this.takeSeat.submit(visit(person));
	}

	/** Middling answers to every question, as they would be typed. */
	public Map<String, String> middling(Seat seat) {
		return this.middling.of(seat);
	}

	/** The same, with two comments of the CMO’s. */
	public Map<String, String> middling(Seat seat, String note, String shown) {
		return this.middling.of(seat, note, shown);
	}

}
