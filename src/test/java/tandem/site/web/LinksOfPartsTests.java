package tandem.site.web;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

class LinksOfPartsTests {

	@Test
	void leadsToWhereTandemStandsOnItsServer() {
		MockServletContext servlet = new MockServletContext();
		servlet.setContextPath("/tandem");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateEngineMessageSource(new StaticMessageSource());
		engine.setTemplateResolver(new StringTemplateResolver());
		engine.setLinkBuilder(new LinksOfParts(servlet, new ResourceUrlProvider()));

		assertThat(engine.process("<a th:href=\"@{/privacy(to='a b')}\">Privacy</a>", new Context()))
			.isEqualTo("<a href=\"/tandem/privacy?to=a%20b\">Privacy</a>");
	}

}
