package tandem.report.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import tandem.api.Faults;
import tandem.api.LimitedBody;
import tandem.api.Refusals;
import tandem.api.StrictJson;
import tandem.instrument.Problem;
import tandem.mechanism.Catalogues;
import tandem.report.ScorePair;
import tandem.report.ScorecardJson;
import tandem.shared.Reason;

/** Scores answers that are sent along, and keeps nothing. */
@RestController
@RequestMapping(path = "/api/v1/scorecards")
class ScorecardsController {

	static final int MOST_REQUESTS = 1000;

	static final int LARGEST_BODY = 16 * 1024 * 1024;

	private static final int KILOBYTE = 1024;

	private final ScorecardRequestReader reader;

	private final ScorePair scorePair;

	private final Catalogues catalogues;

	private final Refusals refusals;

	private final JsonMapper mapper;

	ScorecardsController(ScorecardRequestReader reader, ScorePair scorePair, Catalogues catalogues, Refusals refusals,
			JsonMapper mapper) {
		this.reader = reader;
		this.scorePair = scorePair;
		this.catalogues = catalogues;
		this.refusals = refusals;
		this.mapper = mapper;
	}

	/** One request gives one scorecard, a list of requests the list of theirs. */
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	Object score(InputStream body) {
		Faults faults = new Faults();
		try (StrictJson json = new StrictJson(new LimitedBody(body, LARGEST_BODY))) {
			boolean isList = json.isAtList();
			List<ScorecardRequest> requests = isList ? requests(json, faults)
					: List.of(this.reader.read(json.value(), faults));
			json.end();
			if (!faults.isEmpty()) {
				throw refused(this.refusals.invalid(faults), null);
			}
			return isList ? requests.stream().map(this::scorecard).toList() : scorecard(requests.get(0));
		}
		catch (StrictJson.TooLarge ex) {
			throw refused(this.refusals.tooLarge(LARGEST_BODY / KILOBYTE), ex);
		}
		catch (JacksonException | StrictJson.Unreadable ex) {
			throw refused(this.refusals.unreadable(), ex);
		}
	}

	/** Each line is answered by a line, before the next one is read. */
	@PostMapping(consumes = MediaType.APPLICATION_NDJSON_VALUE, produces = MediaType.APPLICATION_NDJSON_VALUE)
	void scoreLines(InputStream body, HttpServletResponse response) throws IOException {
		response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
		OutputStream answers = response.getOutputStream();
		Lines lines = new Lines(body);
		for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
			answers.write(this.mapper.writeValueAsBytes(answer(line)));
			answers.write('\n');
			if (lines.isWaiting()) {
				answers.flush();
			}
		}
	}

	private List<ScorecardRequest> requests(StrictJson json, Faults faults) {
		List<ScorecardRequest> requests = new ArrayList<>();
		while (json.nextElement()) {
			String place = "[" + requests.size() + "]";
			if (requests.size() == MOST_REQUESTS) {
				faults.accept(new Problem(place, Reason.of("invalid.too-many", MOST_REQUESTS)));
				throw refused(this.refusals.invalid(faults), null);
			}
			requests.add(this.reader.read(json.value(), (problem) -> faults.accept(problem.within(place))));
		}
		return requests;
	}

	private Object answer(Lines.Line line) {
		Object answer = line.isTooLong() ? this.refusals.tooLarge(Lines.LONGEST / KILOBYTE) : answer(line.content());
		if (answer instanceof ProblemDetail problem) {
			problem.setProperty("line", line.number());
		}
		return answer;
	}

	private Object answer(InputStream line) {
		Faults faults = new Faults();
		try (StrictJson json = new StrictJson(line)) {
			ScorecardRequest request = this.reader.read(json.value(), faults);
			json.end();
			return faults.isEmpty() ? scorecard(request) : this.refusals.invalid(faults);
		}
		catch (StrictJson.TooLarge ex) {
			return this.refusals.tooLarge(Lines.LONGEST / KILOBYTE);
		}
		catch (JacksonException | StrictJson.Unreadable ex) {
			return this.refusals.unreadable();
		}
	}

	private Map<String, @Nullable Object> scorecard(ScorecardRequest request) {
		return ScorecardJson.of(this.scorePair.of(request.dyad(), request.instrument(), this.catalogues.current()));
	}

	private static ErrorResponseException refused(ProblemDetail problem, @Nullable Throwable cause) {
		return new ErrorResponseException(HttpStatusCode.valueOf(problem.getStatus()), problem, cause);
	}

}
