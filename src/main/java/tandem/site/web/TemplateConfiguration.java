package tandem.site.web;

import jakarta.servlet.ServletContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

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
		}
		if (bean instanceof ThymeleafViewResolver resolver) {
			resolver.setViewClass(WholePage.class);
			resolver.addStaticVariable("drawn", this.drawnOnce.getObject());
		}
		return bean;
	}

}
