package tandem.site.api;

import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the API's problem details after what handlers say of their own exceptions, and
 * before Spring's bare statuses.
 */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

	private final ApiExceptionResolver resolver;

	ApiConfiguration(ApiExceptionResolver resolver) {
		this.resolver = resolver;
	}

	@Bean
	static Problems problems(MessageSource texts) {
		return new Problems(texts);
	}

	@Bean
	static ApiExceptionResolver apiExceptionResolver(Problems problems, JsonMapper mapper) {
		return new ApiExceptionResolver(problems, mapper);
	}

	@Override
	public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
		int afterOwnHandlers = 0;
		for (HandlerExceptionResolver other : resolvers) {
			if (other instanceof ExceptionHandlerExceptionResolver) {
				afterOwnHandlers = resolvers.indexOf(other) + 1;
			}
		}
		resolvers.add(afterOwnHandlers, this.resolver);
	}

}
