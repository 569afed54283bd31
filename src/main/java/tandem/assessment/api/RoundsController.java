package tandem.assessment.api;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import tandem.account.FindPractice;
import tandem.account.SignedIn;
import tandem.account.TandemProperties;
import tandem.api.ReadBody;
import tandem.assessment.FindRound;
import tandem.assessment.KeepClients;
import tandem.assessment.PlanRound;
import tandem.assessment.RoundView;
import tandem.mail.PostLetter;
import tandem.shared.IfMatch;
import tandem.shared.Listing;
import tandem.shared.Slice;
import tandem.shared.TimeZones;

/** The rounds of the caller's practice, made and found. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class RoundsController {

	private static final String ROUNDS = "/api/v1/rounds/";

	private final KeepClients keepClients;

	private final FindRound findRound;

	private final FindPractice findPractice;

	private final PlanRound planRound;

	private final PostLetter postLetter;

	private final ReadBody readBody;

	private final TandemProperties properties;

	private final Clock clock;

	RoundsController(KeepClients keepClients, FindRound findRound, FindPractice findPractice, PlanRound planRound,
			PostLetter postLetter, ReadBody readBody, TandemProperties properties, Clock clock) {
		this.keepClients = keepClients;
		this.findRound = findRound;
		this.findPractice = findPractice;
		this.planRound = planRound;
		this.postLetter = postLetter;
		this.readBody = readBody;
		this.properties = properties;
		this.clock = clock;
	}

	@PostMapping(path = "/clients/{clientId}/rounds", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<RoundJson> make(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID clientId,
			InputStream body) {
		this.keepClients.find(caller, clientId);
		RoundRequest.Setting setting = new RoundRequest.Setting(LocalDate.now(this.clock),
				this.findPractice.zoneOf(caller.practiceId()).orElse(TimeZones.UTC), this.postLetter.isOn());
		RoundRequest request = this.readBody.as(body, (fields, faults) -> RoundRequest.read(fields, setting));
		PlanRound.Made made = request.draft() ? this.planRound.draft(caller, clientId, request.plan())
				: this.planRound.start(caller, clientId, request.plan());
		RoundView round = this.findRound.byId(caller, made.roundId());
		return ResponseEntity.status(HttpStatus.CREATED)
			.header(HttpHeaders.LOCATION, ROUNDS + round.id())
			.eTag(IfMatch.tag(round.version()))
			.body(RoundJson.of(round, made.links(), this.properties::link));
	}

	@GetMapping("/clients/{clientId}/rounds")
	Listing<RoundJson> list(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID clientId,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = Slice.USUAL_SIZE) int size) {
		Slice slice = new Slice(page, size);
		Page<RoundView> found = this.findRound.ofClient(caller, clientId, slice.page(), slice.size());
		return Listing.of(found.map(RoundJson::of).getContent(), slice, found.getTotalElements(),
				"/api/v1/clients/" + clientId + "/rounds");
	}

	@GetMapping("/rounds/{roundId}")
	ResponseEntity<RoundJson> find(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID roundId) {
		RoundView round = this.findRound.byId(caller, roundId);
		return ResponseEntity.ok().eTag(IfMatch.tag(round.version())).body(RoundJson.of(round));
	}

}
