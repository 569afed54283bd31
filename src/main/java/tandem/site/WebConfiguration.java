package tandem.site;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** How requests find their handlers, and what every page is handed. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	@Bean
	WebMvcRegistrations handlersOfStaleForms() {
		return new WebMvcRegistrations() {
			@Override
			public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
				return new FindHandler();
			}
		};
	}

	/** Forms and bodies are read by code of our own; nothing else is looked for. */
	@Bean
	WebMvcConfigurer noOtherValidation() {
		return new WebMvcConfigurer() {
			@Override
			public Validator getValidator() {
				return Validator.forInstanceOf(Object.class, (target, errors) -> {
				});
			}
		};
	}

	/**
	 * Bodies are text, JSON or bytes. Nothing is made ready to read or write YAML or CBOR
	 * because a library for it happens to be there.
	 */
	@Bean
	WebMvcConfigurer textJsonAndBytes() {
		return new WebMvcConfigurer() {
			@Override
			public void configureMessageConverters(ServerBuilder converters) {
				converters.disableDefaults().addCustomConverter(new ByteArrayHttpMessageConverter());
			}
		};
	}

	@Bean
	WebMvcConfigurer switchOfLanguages(OfferLanguages offerLanguages) {
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(offerLanguages)
					.excludePathPatterns("/api/**", "/v3/**", "/static/**", "/webjars/**");
			}
		};
	}

}
