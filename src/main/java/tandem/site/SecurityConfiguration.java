package tandem.site;

import java.time.Duration;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.context.request.async.WebAsyncManagerIntegrationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.util.pattern.PathPatternParser;

import tandem.account.RecogniseMember;
import tandem.account.Role;
import tandem.account.TandemProperties;

/**
 * What holds for every door of the house, and the door for pages. The API's door is in
 * {@code account.api}, that of the personal links in {@code assessment.web}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/** Nobody needs to sign in for these; a test compares the list with every route. */
	static final String[] PUBLIC = { "/", "/setup", "/join/*", "/sign-in", "/sign-in/recover", "/sign-in/passkey/**",
			"/recover/*", "/sample/**", "/brand/**", "/language", "/instrument", "/mechanisms/**", "/privacy",
			"/receipts/*", "/stale-form", "/error", "/static/**", "/webjars/**", "/favicon.ico", "/robots.txt" };

	/** What concerns the practice as a whole; consultants get 403. */
	static final String[] OF_OWNERS = { "/practice", "/practice/**" };

	/** A token for forms outlives a night between meetings. */
	private static final Duration TOKEN_LIFE = Duration.ofDays(30);

	private final TandemProperties properties;

	SecurityConfiguration(TandemProperties properties) {
		this.properties = properties;
	}

	/**
	 * In a cookie, not in a session, so that a visit leaves no trace in the database.
	 */
	@Bean
	CsrfTokenRepository csrfTokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName("tandem-csrf");
		tokens.setCookiePath("/");
		tokens.setCookieCustomizer((
				cookie) -> cookie.httpOnly(true).sameSite("Lax").secure(this.properties.isSecure()).maxAge(TOKEN_LIFE));
		return tokens;
	}

	@Bean
	CookieSerializer sessionCookie() {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName("tandem-account");
		cookie.setCookiePath("/");
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		cookie.setUseSecureCookie(this.properties.isSecure());
		return cookie;
	}

	/**
	 * No field holds what no database and no reader can hold: a NUL, or half a character.
	 */
	@Bean
	HttpFirewall soundText() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedParameterNames(SecurityConfiguration::isSound);
		firewall.setAllowedParameterValues(SecurityConfiguration::isSound);
		return firewall;
	}

	private static boolean isSound(@Nullable String text) {
		return text == null || text.codePoints()
			.noneMatch((character) -> character == 0 || Character.getType(character) == Character.SURROGATE);
	}

	/**
	 * What every chain begins with: Spring Security's defaults and what holds at each
	 * door. Its own beginning would look through all beans for forty kinds of
	 * customizers, for each chain anew, which was a twentieth of a start; a test compares
	 * the two.
	 */
	@Bean
	@Primary
	@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
	HttpSecurity everyDoor(ApplicationContext context, ObjectPostProcessor<Object> finish,
			AuthenticationConfiguration authentication, AuthenticationEventPublisher events, PathPatternParser paths,
			CsrfTokenRepository tokens, AccessDeniedHandler refusal, ResponseHeaders responseHeaders) {
		AuthenticationManagerBuilder managers = new AuthenticationManagerBuilder(finish)
			.parentAuthenticationManager(authentication.getAuthenticationManager())
			.authenticationEventPublisher(events);
		return new HttpSecurity(finish, managers,
				Map.of(ApplicationContext.class, context, PathPatternRequestMatcher.Builder.class,
						PathPatternRequestMatcher.withPathPatternParser(paths)))
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens))
			.addFilter(new WebAsyncManagerIntegrationFilter())
			.exceptionHandling((exceptions) -> exceptions.accessDeniedHandler(refusal))
			.headers(responseHeaders)
			.sessionManagement(Customizer.withDefaults())
			.securityContext(Customizer.withDefaults())
			.requestCache(RequestCacheConfigurer::disable)
			.anonymous(Customizer.withDefaults())
			.servletApi(Customizer.withDefaults())
			.logout(Customizer.withDefaults());
	}

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	SecurityFilterChain pages(HttpSecurity http, AuthenticationEntryPoint askToSignIn, RecogniseMember recognise) {
		return http.addFilterBefore(new KnowMemberNow(recognise), AnonymousAuthenticationFilter.class)
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(PUBLIC)
				.permitAll()
				.requestMatchers(OF_OWNERS)
				.hasRole(Role.OWNER.name())
				.anyRequest()
				.authenticated())
			.exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(askToSignIn))
			.logout((logout) -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/").deleteCookies("tandem-account"))
			.build();
	}

}
