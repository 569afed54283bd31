package tandem.assessment.api;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import tandem.account.SignedIn;
import tandem.account.TandemProperties;
import tandem.api.ReadBody;
import tandem.assessment.FindRound;
import tandem.assessment.ImportAnswers;
import tandem.assessment.InvitePeople;
import tandem.assessment.LockRound;
import tandem.assessment.NotFound;
import tandem.assessment.PersonalLink;
import tandem.assessment.PlanRound;
import tandem.assessment.RoundView;
import tandem.instrument.Instrument;
import tandem.instrument.Instruments;
import tandem.shared.Coded;
import tandem.shared.IfMatch;
import tandem.shared.Seat;

/** What is done with a round: launch, cancel, archive, a new link, answers brought in. */
@RestController
@RequestMapping(path = "/api/v1/rounds/{roundId}", produces = MediaType.APPLICATION_JSON_VALUE)
class StepsController {

	private final FindRound findRound;

	private final LockRound lockRound;

	private final PlanRound planRound;

	private final InvitePeople invitePeople;

	private final ImportAnswers importAnswers;

	private final Instruments instruments;

	private final ReadBody readBody;

	private final TandemProperties properties;

	private final Clock clock;

	StepsController(FindRound findRound, LockRound lockRound, PlanRound planRound, InvitePeople invitePeople,
			ImportAnswers importAnswers, Instruments instruments, ReadBody readBody, TandemProperties properties,
			Clock clock) {
		this.findRound = findRound;
		this.lockRound = lockRound;
		this.planRound = planRound;
		this.invitePeople = invitePeople;
		this.importAnswers = importAnswers;
		this.instruments = instruments;
		this.readBody = readBody;
		this.properties = properties;
		this.clock = clock;
	}

	/** Makes the personal links, which stand in this answer only. */
	@PostMapping("/launch")
	ResponseEntity<RoundJson> launch(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID roundId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		List<PersonalLink> links = this.lockRound
			.whileAsRead(caller, roundId, IfMatch.read(ifMatch), () -> this.planRound.launch(caller, roundId))
			.links();
		RoundView round = this.findRound.byId(caller, roundId);
		return answer(round, RoundJson.of(round, links, this.properties::link));
	}

	@PostMapping("/cancel")
	ResponseEntity<RoundJson> cancel(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID roundId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		return change(caller, roundId, ifMatch, () -> this.planRound.cancel(caller, roundId));
	}

	@PostMapping("/archive")
	ResponseEntity<RoundJson> archive(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID roundId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		return change(caller, roundId, ifMatch, () -> this.planRound.archive(caller, roundId));
	}

	/** The old link dies. */
	@PostMapping("/seats/{seat}/link")
	@ResponseStatus(HttpStatus.CREATED)
	LinkJson renew(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID roundId, @PathVariable String seat) {
		Seat role = Coded.find(Seat.class, seat).orElseThrow(NotFound::new);
		PersonalLink link = this.invitePeople.renew(caller, roundId, role);
		return new LinkJson(role.code(), this.properties.link(link.path()));
	}

	/** All of it or nothing, and only while nobody has answered here. */
	@PostMapping(path = "/answers", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<RoundJson> bringIn(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID roundId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, InputStream body) {
		RoundView round = this.findRound.byId(caller, roundId);
		Instrument instrument = this.instruments.get(round.versions().instrument());
		LocalDate today = LocalDate.now(this.clock);
		ImportRequest request = this.readBody.as(body,
				(fields, faults) -> ImportRequest.read(fields, faults, round, instrument, today));
		return change(caller, roundId, ifMatch,
				() -> this.importAnswers.of(caller, roundId, request.sheets(), request.consent()));
	}

	/**
	 * A personal link just made.
	 *
	 * @param seat whose
	 * @param link where it leads; shown this once
	 */
	record LinkJson(String seat, String link) {
	}

	private ResponseEntity<RoundJson> change(SignedIn caller, UUID roundId, @Nullable String ifMatch, Runnable change) {
		RoundView round = this.lockRound.whileAsRead(caller, roundId, IfMatch.read(ifMatch), () -> {
			change.run();
			return this.findRound.byId(caller, roundId);
		});
		return answer(round, RoundJson.of(round));
	}

	private static ResponseEntity<RoundJson> answer(RoundView round, RoundJson body) {
		return ResponseEntity.ok().eTag(IfMatch.tag(round.version())).body(body);
	}

}
