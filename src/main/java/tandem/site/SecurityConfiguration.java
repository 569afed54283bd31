package tandem.site;

import java.time.Duration;

import jakarta.servlet.DispatcherType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

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

	/** Spring applies this to every chain, before what the chain says itself. */
	@Bean
	Customizer<HttpSecurity> everyDoor(CsrfTokenRepository tokens, AccessDeniedHandler refusal) {
		return (http) -> http.csrf((csrf) -> csrf.csrfTokenRepository(tokens))
			.exceptionHandling((exceptions) -> exceptions.accessDeniedHandler(refusal))
			.requestCache(RequestCacheConfigurer::disable);
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
