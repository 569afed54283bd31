package tandem.site.api;

import java.util.Locale;
import java.util.Map;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What the API's description says beyond what the handlers show: who may call, how a call
 * fails, and what each one is for.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	private static final String PREFIX = "/api/v1";

	private static final String TOKEN = "token";

	private static final String PASSWORD = "password";

	private static final String PROBLEM = "Problem";

	private final MessageSource texts;

	ApiDescription(MessageSource texts) {
		this.texts = texts;
	}

	@Bean
	OpenAPI openApi() {
		Components components = new Components()
			.addSecuritySchemes(TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
			.addSecuritySchemes(PASSWORD, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
			.addSchemas(PROBLEM, problem());
		return new OpenAPI().info(new Info().title("Tandem").version("1"))
			.components(components)
			.addSecurityItem(new SecurityRequirement().addList(TOKEN));
	}

	@Bean
	GlobalOpenApiCustomizer words() {
		return (document) -> {
			document.getInfo().description(text("api.about"));
			document.setServers(null);
			DescribedBodies.addTo(document.getComponents());
			document.getPaths()
				.forEach((path, calls) -> calls.readOperationsMap()
					.forEach((method, call) -> describe(call, method, path)));
		};
	}

	/** The key of the words for a call, such as {@code api.get.clients.id.rounds}. */
	static String key(String method, String path) {
		return "api." + method.toLowerCase(Locale.ROOT)
				+ path.substring(PREFIX.length())
					.replaceAll("\\{\\w*[Ii]d}", "id")
					.replaceAll("[{}]", "")
					.replace('/', '.');
	}

	private void describe(Operation call, HttpMethod method, String path) {
		call.setSummary(text(key(method.name(), path)));
		DescribedBodies.of(key(method.name(), path)).ifPresent(call::setRequestBody);
		boolean makesToken = method == HttpMethod.POST && path.equals(PREFIX + "/tokens");
		if (makesToken) {
			call.addSecurityItem(new SecurityRequirement().addList(PASSWORD));
		}
		call.getResponses()
			.addApiResponse("default",
					new ApiResponse().description(text("api.problem"))
						.content(new Content().addMediaType("application/problem+json",
								new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
	}

	private static Schema<?> problem() {
		Schema<?> error = new ObjectSchema()
			.properties(Map.of("path", new StringSchema(), "message", new StringSchema()));
		return new ObjectSchema().properties(Map.of("type", new StringSchema(), "title", new StringSchema(), "status",
				new IntegerSchema(), "detail", new StringSchema(), "errors", new ArraySchema().items(error)));
	}

	/** A call without words is described by its address alone. */
	private String text(String code) {
		return String.valueOf(this.texts.getMessage(code, null, "", LocaleContextHolder.getLocale()));
	}

}
