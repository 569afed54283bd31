package tandem.site;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
				return new StaleFormMapping();
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
