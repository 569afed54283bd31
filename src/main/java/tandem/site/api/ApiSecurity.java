package tandem.site.api;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import tools.jackson.databind.json.JsonMapper;

import tandem.account.AnswerOnce;
import tandem.account.HoldApiTokens;
import tandem.account.RecogniseMember;
import tandem.site.KnowMemberNow;

/**
 * The API's doors: a live token for every call, e-mail and password for making a token
 * and for nothing else. No call opens a session, and none is let in by one; so none needs
 * a CSRF token.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

	private final HoldApiTokens tokens;

	private final AnswerOnce answerOnce;

	private final Problems problems;

	private final ApiExceptionResolver resolver;

	private final ClosedDoor needsToken;

	private final ClosedDoor needsPassword;

	ApiSecurity(HoldApiTokens tokens, AnswerOnce answerOnce, ApiExceptionResolver resolver, Problems problems,
			JsonMapper mapper) {
		this.tokens = tokens;
		this.answerOnce = answerOnce;
		this.problems = problems;
		this.resolver = resolver;
		this.needsToken = new ClosedDoor("Bearer", problems.of(HttpStatus.UNAUTHORIZED), problems, mapper);
		this.needsPassword = new ClosedDoor("Basic realm=\"Tandem\", charset=\"UTF-8\"",
				problems.of(HttpStatus.UNAUTHORIZED, "problem.sign-in"), problems, mapper);
	}

	@Bean
	@Order(20)
	SecurityFilterChain makingTokens(HttpSecurity http) {
		return withoutSession(http, this.needsPassword)
			.securityMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/api/v1/tokens"))
			.httpBasic((basic) -> basic.authenticationEntryPoint(this.needsPassword))
			.build();
	}

	@Bean
	@Order(21)
	SecurityFilterChain api(HttpSecurity http) {
		return withoutSession(http, this.needsToken).securityMatcher("/api/**")
			.addFilterBefore(new ReadBearerToken(this.tokens, this.needsToken), AnonymousAuthenticationFilter.class)
			.build();
	}

	/** For people with a session and for scripts with a token; it only tells. */
	@Bean
	@Order(22)
	SecurityFilterChain description(HttpSecurity http, RecogniseMember recognise) {
		return http.securityMatcher("/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml")
			.addFilterBefore(new KnowMemberNow(recognise), AnonymousAuthenticationFilter.class)
			.addFilterBefore(new ReadBearerToken(this.tokens, this.needsToken), AnonymousAuthenticationFilter.class)
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(this.needsToken)
				.accessDeniedHandler(this.needsToken))
			.build();
	}

	private HttpSecurity withoutSession(HttpSecurity http, ClosedDoor closed) {
		return http.csrf(CsrfConfigurer::disable)
			.logout(LogoutConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.anyRequest()
				.authenticated())
			.exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(closed).accessDeniedHandler(closed))
			.addFilterAfter(new CountRepeatedCallsOnce(this.answerOnce, this.problems, this.resolver),
					AuthorizationFilter.class);
	}

}
