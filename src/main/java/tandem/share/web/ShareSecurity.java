package tandem.share.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import tandem.account.CookieDoor;
import tandem.share.ReadShare;

/**
 * The door of links to reports: a report is opened by the cookie that was given for that
 * very link, and by nothing else.
 */
@Configuration(proxyBeanMethods = false)
class ShareSecurity {

	@Bean
	@Order(11)
	SecurityFilterChain shareChain(HttpSecurity http, ObjectProvider<ReadShare> readShare) {
		return new CookieDoor("/shared", "ROLE_OUTSIDER", ShareCookie::in,
				(shareId, page, secret) -> readShare.getObject().recognise(shareId, secret))
			.chain(http, "/s/**");
	}

}
