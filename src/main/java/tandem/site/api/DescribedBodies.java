package tandem.site.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.ComposedSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;

import tandem.instrument.Strategy;
import tandem.shared.Coded;
import tandem.shared.Language;
import tandem.shared.Seat;

/**
 * What the calls take that read their bodies field by field, which no handler's signature
 * shows.
 */
final class DescribedBodies {

	private static final String JSON = "application/json";

	private static final String LINES = "application/x-ndjson";

	private static final String SHEET = "Sheet";

	private static final String PAIR = "ScorecardRequest";

	private DescribedBodies() {
	}

	/** The parts that several bodies share. */
	static void addTo(Components components) {
		components.addSchemas(SHEET, new ObjectSchema().additionalProperties(new Schema<>())
			.description("Answers by item; GET /instrument names the items, their parts and their options."));
		components.addSchemas(PAIR,
				object(Map.of("instrument", new StringSchema(), "strategy", words(Strategy.values()), Seat.CMO.code(),
						reference(SHEET), Seat.CIO.code(), reference(SHEET), Seat.CEO.code(), reference(SHEET)),
						"instrument", "strategy", Seat.CMO.code(), Seat.CIO.code()));
	}

	/** The body of a call, by the key of its words. */
	static Optional<RequestBody> of(String key) {
		return switch (key) {
			case "api.post.scorecards" -> Optional.of(scorecards());
			case "api.post.clients" -> Optional.of(body(object(Map.of("name", new StringSchema()), "name")));
			case "api.post.clients.id.rounds" -> Optional.of(body(round()));
			case "api.post.rounds.id.answers" -> Optional.of(body(answers()));
			case "api.post.rounds.id.release" ->
				Optional.of(body(object(Map.of("level", words("bands", "marks")))).required(false));
			case "api.post.rounds.id.actions" -> Optional.of(body(object(agreed(), "title", "owner")));
			case "api.patch.actions.id" -> Optional.of(body(followed()));
			default -> Optional.empty();
		};
	}

	private static RequestBody scorecards() {
		Schema<?> oneOrMany = new ComposedSchema()
			.oneOf(List.of(reference(PAIR), new ArraySchema().items(reference(PAIR)).maxItems(1000)));
		return new RequestBody().required(true)
			.content(new Content().addMediaType(JSON, new MediaType().schema(oneOrMany))
				.addMediaType(LINES, new MediaType().schema(reference(PAIR))));
	}

	private static Schema<?> round() {
		Schema<?> person = object(Map.of("name", new StringSchema(), "email", new StringSchema()), "name");
		Schema<?> seats = object(Map.of(Seat.CMO.code(), person, Seat.CIO.code(), person, Seat.CEO.code(), person),
				Seat.CMO.code(), Seat.CIO.code());
		return object(Map.of("strategy", words(Strategy.values()), "language", words(Language.values()), "seats", seats,
				"release", words("facilitated", "self-serve"), "due", new DateSchema(), "draft", new BooleanSchema(),
				"invite", new BooleanSchema(), "zone", new StringSchema().example("Europe/Berlin"), "remind",
				words("none", "every-3-days", "every-7-days")), "seats");
	}

	@SuppressWarnings("rawtypes")
	private static Map<String, Schema> agreed() {
		return Map.of("title", new StringSchema(), "owner", words("cmo", "cio", "both", "ceo", "other"), "ownerName",
				new StringSchema(), "mechanism", new StringSchema(), "due", new DateSchema());
	}

	@SuppressWarnings("rawtypes")
	private static Schema<?> followed() {
		Map<String, Schema> properties = new LinkedHashMap<>(agreed());
		properties.put("status", words("agreed", "in-progress", "done", "dropped"));
		properties.put("note", new StringSchema());
		return object(properties);
	}

	private static Schema<?> answers() {
		Schema<?> consent = object(
				Map.of("obtainedBy", new StringSchema(), "date", new DateSchema(), "research", new BooleanSchema()),
				"obtainedBy", "date");
		return object(Map.of(Seat.CMO.code(), reference(SHEET), Seat.CIO.code(), reference(SHEET), Seat.CEO.code(),
				reference(SHEET), "consent", consent), Seat.CMO.code(), Seat.CIO.code(), "consent");
	}

	private static RequestBody body(Schema<?> schema) {
		return new RequestBody().required(true)
			.content(new Content().addMediaType(JSON, new MediaType().schema(schema)));
	}

	@SuppressWarnings("rawtypes")
	private static Schema<?> object(Map<String, Schema> properties, String... required) {
		Schema<?> object = new ObjectSchema();
		object.setProperties(properties);
		object.setRequired(List.of(required));
		object.setAdditionalProperties(false);
		return object;
	}

	private static Schema<?> words(Coded... words) {
		return words(Arrays.stream(words).map(Coded::code).toArray(String[]::new));
	}

	private static Schema<?> words(String... words) {
		return new StringSchema()._enum(List.of(words));
	}

	private static Schema<?> reference(String name) {
		return new Schema<>().$ref(name);
	}

}
