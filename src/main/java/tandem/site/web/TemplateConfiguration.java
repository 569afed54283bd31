package tandem.site.web;

import jakarta.servlet.ServletContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.standard.StandardDialect;

/** How pages are written and sent, where Spring Boot has no setting for it. */
@Component
class TemplateConfiguration implements BeanPostProcessor {

	private final ObjectProvider<ServletContext> servlet;

	private final ObjectProvider<ResourceUrlProvider> files;

	private final ObjectProvider<DrawnOnce> drawnOnce;

	TemplateConfiguration(ObjectProvider<ServletContext> servlet, ObjectProvider<ResourceUrlProvider> files,
			ObjectProvider<DrawnOnce> drawnOnce) {
		this.servlet = servlet;
		this.files = files;
		this.drawnOnce = drawnOnce;
	}

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof SpringTemplateEngine engine) {
			engine.setLinkBuilder(new LinksOfParts(this.servlet.getObject(), this.files.getObject()));
			engine.getDialects().forEach(TemplateConfiguration::writeNoScripts);
		}
		if (bean instanceof ThymeleafViewResolver resolver) {
			resolver.setViewClass(WholePage.class);
			resolver.addStaticVariable("drawn", this.drawnOnce.getObject());
		}
		return bean;
	}

	/** No page holds a script; Thymeleaf would make a JSON library ready for them. */
	private static void writeNoScripts(IDialect dialect) {
		if (dialect instanceof StandardDialect standard) {
			standard.setJavaScriptSerializer((value, writer) -> {
				throw new UnsupportedOperationException("pages hold no scripts");
			});
		}
	}

}
