package tandem.site.api;

import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.stereotype.Component;

/**
 * Springdoc makes at the start what it describes types by, and a second JSON library with
 * it. Here that is made before the first description, and not before.
 */
@Component
class DescribeWhenAsked implements BeanFactoryPostProcessor {

	private static final String OF_SPRINGDOC = "org.springdoc.";

	private static final String DESCRIPTION = "openApiResource";

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		List<String> first = new ArrayList<>();
		for (String name : beans.getBeanDefinitionNames()) {
			if (beans.getBeanDefinition(name) instanceof AbstractBeanDefinition bean && isMadeAtOnce(bean)) {
				bean.setLazyInit(true);
				first.add(name);
			}
		}
		if (beans.containsBeanDefinition(DESCRIPTION)) {
			beans.getBeanDefinition(DESCRIPTION).setDependsOn(first.toArray(String[]::new));
		}
	}

	private static boolean isMadeAtOnce(AbstractBeanDefinition bean) {
		String maker = bean.getFactoryBeanName();
		return Boolean.FALSE.equals(bean.getLazyInit()) && maker != null && maker.startsWith(OF_SPRINGDOC);
	}

}
