package tandem.site;

import java.util.List;
import java.util.Locale;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** How requests find their handlers, and in which language they are answered. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	/** The languages that every text is there in; the first is for all other wishes. */
	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

	@Bean
	LocaleResolver localeResolver() {
		AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
		resolver.setSupportedLocales(LANGUAGES);
		resolver.setDefaultLocale(LANGUAGES.get(0));
		return resolver;
	}

	@Bean
	WebMvcRegistrations handlersOfStaleForms() {
		return new WebMvcRegistrations() {
			@Override
			public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
				return new StaleFormMapping();
			}
		};
	}

}
