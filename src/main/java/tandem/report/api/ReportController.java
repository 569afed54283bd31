package tandem.report.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tandem.account.SignedIn;
import tandem.api.ReadBody;
import tandem.assessment.FindRound;
import tandem.assessment.LockRound;
import tandem.assessment.NotAllowed;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.assessment.RoundView;
import tandem.report.BuildReport;
import tandem.report.Channel;
import tandem.report.NothingOpen;
import tandem.report.Reader;
import tandem.report.ReportView;
import tandem.shared.Coded;
import tandem.shared.IfMatch;

/**
 * A round's report for scripts, under the same rules of disclosure as the pages, and its
 * release.
 */
@RestController
@RequestMapping(path = "/api/v1/rounds/{roundId}", produces = MediaType.APPLICATION_JSON_VALUE)
class ReportController {

	/** The three ways to ask: one's own, or as the others would see it now. */
	static final Map<String, Optional<Reader>> EYES = Map.of("consultant", Optional.empty(), "pair",
			Optional.of(Reader.PAIR), "ceo", Optional.of(Reader.CEO));

	private final BuildReport buildReport;

	private final ReleaseRound releaseRound;

	private final FindRound findRound;

	private final LockRound lockRound;

	private final ReadBody readBody;

	ReportController(BuildReport buildReport, ReleaseRound releaseRound, FindRound findRound, LockRound lockRound,
			ReadBody readBody) {
		this.buildReport = buildReport;
		this.releaseRound = releaseRound;
		this.findRound = findRound;
		this.lockRound = lockRound;
		this.readBody = readBody;
	}

	@GetMapping("/report")
	ReportJson report(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID roundId,
			@RequestParam(defaultValue = "consultant") String as) {
		RoundView round = this.findRound.byId(caller, roundId);
		Optional<Reader> other = EYES.getOrDefault(as, Optional.empty());
		ReportView view = other.map((reader) -> this.buildReport.as(reader, caller, roundId, Channel.API))
			.orElseGet(() -> this.buildReport.forMember(caller, roundId, Channel.API))
			.orElseThrow(() -> refusal(round, caller, other));
		return ReportJson.of(roundId.toString(), view);
	}

	/** Bands without a body. */
	@PostMapping("/release")
	ResponseEntity<Map<String, String>> release(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID roundId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, InputStream body)
			throws IOException {
		this.findRound.byId(caller, roundId);
		ReleaseLevel level = level(body);
		RoundView released = this.lockRound.whileAsRead(caller, roundId, IfMatch.read(ifMatch), () -> {
			this.releaseRound.release(caller, roundId, level);
			return this.findRound.byId(caller, roundId);
		});
		return ResponseEntity.ok()
			.eTag(IfMatch.tag(released.version()))
			.body(Map.of("id", roundId.toString(), "status", released.status().code(), "level",
					(released.areMarksReleased() ? ReleaseLevel.MARKS : ReleaseLevel.BANDS).code()));
	}

	private ReleaseLevel level(InputStream body) throws IOException {
		byte[] first = body.readNBytes(1);
		if (first.length == 0) {
			return ReleaseLevel.BANDS;
		}
		InputStream whole = new java.io.SequenceInputStream(new ByteArrayInputStream(first), body);
		return this.readBody.as(whole, (fields, faults) -> {
			ReleaseLevel level = fields.text("level", (code) -> Coded.find(ReleaseLevel.class, code), "invalid.level")
				.orElse(ReleaseLevel.BANDS);
			fields.nothingElse();
			return level;
		});
	}

	/** Why nothing is shown. */
	static RuntimeException refusal(RoundView round, SignedIn caller, Optional<Reader> other) {
		boolean theirs = round.isAnswered() && other.isEmpty() && !round.isOpenTo(caller);
		return theirs ? new NotAllowed() : NothingOpen.in(round);
	}

}
