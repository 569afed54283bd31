package tandem.site.web;

import java.util.Map;

import jakarta.servlet.ServletContext;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Links in what is drawn without a request, as a request would make them. */
class LinksOfParts extends StandardLinkBuilder {

	private final ServletContext servlet;

	private final ResourceUrlProvider files;

	LinksOfParts(ServletContext servlet, ResourceUrlProvider files) {
		this.servlet = servlet;
		this.files = files;
	}

	@Override
	protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
		return (context instanceof IWebContext) ? super.computeContextPath(context, base, parameters)
				: this.servlet.getContextPath();
	}

	@Override
	protected String processLink(IExpressionContext context, String link) {
		if (context instanceof IWebContext) {
			return super.processLink(context, link);
		}
		String root = this.servlet.getContextPath();
		String file = this.files.getForLookupPath(link.substring(root.length()));
		return (file != null) ? root + file : link;
	}

}
