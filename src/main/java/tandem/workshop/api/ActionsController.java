package tandem.workshop.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import tandem.account.SignedIn;
import tandem.api.Fields;
import tandem.api.ReadBody;
import tandem.assessment.FindRound;
import tandem.assessment.FormKey;
import tandem.assessment.RoundView;
import tandem.mechanism.Catalogues;
import tandem.shared.IfMatch;
import tandem.shared.Listing;
import tandem.shared.Slice;
import tandem.workshop.ActionTerms;
import tandem.workshop.ActionView;
import tandem.workshop.AgreeAction;
import tandem.workshop.AgreedPlan;
import tandem.workshop.ChangeAction;
import tandem.workshop.FindActions;

/** The agreed actions of a round, made, found and changed. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ActionsController {

	private final FindActions findActions;

	private final AgreeAction agreeAction;

	private final ChangeAction changeAction;

	private final FindRound findRound;

	private final Catalogues catalogues;

	private final ReadBody readBody;

	private final Clock clock;

	ActionsController(FindActions findActions, AgreeAction agreeAction, ChangeAction changeAction, FindRound findRound,
			Catalogues catalogues, ReadBody readBody, Clock clock) {
		this.findActions = findActions;
		this.agreeAction = agreeAction;
		this.changeAction = changeAction;
		this.findRound = findRound;
		this.catalogues = catalogues;
		this.readBody = readBody;
		this.clock = clock;
	}

	/** None before the release. */
	@GetMapping("/rounds/{roundId}/actions")
	Listing<ActionJson> list(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = Slice.USUAL_SIZE) int size) {
		List<ActionJson> all = this.findActions.of(caller, roundId).actions().stream().map(ActionJson::of).toList();
		return Listing.of(all, new Slice(page, size), "/api/v1/rounds/" + roundId + "/actions");
	}

	@PostMapping(path = "/rounds/{roundId}/actions", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<ActionJson> agree(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID roundId,
			InputStream body) {
		RoundView round = this.findRound.byId(caller, roundId);
		AgreeAction.requireOpen(round);
		ActionTerms terms = this.readBody.as(body, (fields, faults) -> request(fields, round).terms());
		return answer(HttpStatus.CREATED, this.agreeAction.on(caller, roundId, terms, FormKey.fresh()));
	}

	/** The body is here before anybody else has to wait for it. */
	@PatchMapping(path = "/actions/{actionId}", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ActionJson> change(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID actionId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, InputStream body)
			throws IOException {
		this.changeAction.find(caller, actionId);
		byte[] sent = body.readNBytes(ReadBody.LARGEST + 1);
		return answer(HttpStatus.OK,
				this.changeAction.change(caller, actionId, IfMatch.read(ifMatch),
						(standing) -> this.readBody.as(new ByteArrayInputStream(sent),
								(fields, faults) -> request(fields, standing.round()).changing(standing.action()))));
	}

	private ActionRequest request(Fields fields, RoundView round) {
		return new ActionRequest(fields, this.catalogues.get(round.versions().catalogue()),
				AgreedPlan.today(round, this.clock));
	}

	private static ResponseEntity<ActionJson> answer(HttpStatus status, ActionView action) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).eTag(IfMatch.tag(action.version()));
		return answer.body(ActionJson.of(action));
	}

}
