package tandem.site.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API's description as a page to read. */
@Controller
class ApiDocsController {

	private static final String DOCUMENT = "/v3/api-docs";

	private final OpenApiWebMvcResource description;

	private final JsonMapper mapper;

	ApiDocsController(OpenApiWebMvcResource description, JsonMapper mapper) {
		this.description = description;
		this.mapper = mapper;
	}

	@GetMapping("/api-docs")
	String show(HttpServletRequest request, Locale locale, Model model) throws IOException {
		JsonNode document = this.mapper.readTree(this.description.openapiJson(request, DOCUMENT, locale));
		model.addAttribute("about", document.at("/info/description").asString());
		model.addAttribute("calls", calls(document.get("paths")));
		return "site/api-docs";
	}

	private static List<ApiCall> calls(JsonNode paths) {
		List<ApiCall> calls = new ArrayList<>();
		for (Map.Entry<String, JsonNode> path : paths.properties()) {
			for (Map.Entry<String, JsonNode> call : path.getValue().properties()) {
				calls.add(ApiCall.of(call.getKey(), path.getKey(), call.getValue()));
			}
		}
		return calls;
	}

}
