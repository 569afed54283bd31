package tandem.site.web;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import tandem.instrument.Instruments;
import tandem.instrument.References;
import tandem.instrument.content.InstrumentFile;
import tandem.instrument.content.ReferencesFile;
import tandem.mechanism.Catalogues;
import tandem.mechanism.content.CatalogueFile;
import tandem.site.api.Problems;

/**
 * Every part of the look on two pages, and the public pages, under the content security
 * policy of the product. No stereotype: the application's own component scan must not
 * find it.
 */
@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
		HttpEncodingAutoConfiguration.class, ThymeleafAutoConfiguration.class, MessageSourceAutoConfiguration.class,
		ErrorMvcAutoConfiguration.class })
@Import({ InstrumentController.class, MechanismController.class, PrivacyController.class, ErrorPages.class,
		Problems.class, TemplateConfiguration.class, DrawnOnce.class })
class Patterns {

	static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
			+ "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

	/** For looking at the pages by hand while drawing them. */
	public static void main(String[] args) {
		SpringApplication.run(Patterns.class, args);
	}

	@Bean
	Instruments instruments() {
		return new Instruments(InstrumentFile.load("cmo-cio-1"));
	}

	@Bean
	References references() {
		return ReferencesFile.load();
	}

	@Bean
	Catalogues catalogues(Instruments instruments) {
		return new Catalogues(CatalogueFile.load("catalogue-1", instruments.current()));
	}

	@Bean
	Filter policy() {
		return (request, response, chain) -> {
			((HttpServletResponse) response).setHeader("Content-Security-Policy", POLICY);
			chain.doFilter(request, response);
		};
	}

	@Bean
	RouterFunction<ServerResponse> pages() {
		return RouterFunctions.route()
			.GET("/look/pattern", (request) -> ServerResponse.ok()
				.render("look/pattern", Map.of("owners", Map.of("customer-data", "cmo", "website-shop", "both"))))
			.GET("/look/account",
					(request) -> ServerResponse.ok().render("look/account", Map.of("errors", wrongFields())))
			.GET("/look/home", (request) -> ServerResponse.ok().render("site/home", Map.of("setUpOpen", true)))
			.POST("/look/keep", (request) -> ServerResponse.noContent().build())
			.build();
	}

	private static Map<String, String> wrongFields() {
		Map<String, String> errors = new LinkedHashMap<>();
		errors.put("name", "Enter the client’s name");
		errors.put("consent", "Tick this to go on");
		return errors;
	}

}
