package tandem.site.api;

import java.util.stream.Stream;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Springdoc makes at the start what it describes types by, and a second JSON library with
 * it. Here that is made just before the first description.
 */
@Component
class DescribeWhenAsked implements BeanFactoryPostProcessor {

	private static final String DESCRIPTION = "openApiResource";

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		if (!beans.containsBeanDefinition(DESCRIPTION)) {
			return;
		}
		String[] eager = Stream.of(beans.getBeanDefinitionNames())
			.filter((name) -> isOfSpringdoc(beans.getBeanDefinition(name)))
			.filter((name) -> !beans.getBeanDefinition(name).isLazyInit())
			.toArray(String[]::new);
		for (String name : eager) {
			beans.getBeanDefinition(name).setLazyInit(true);
		}
		beans.getBeanDefinition(DESCRIPTION)
			.setDependsOn(Stream.of(eager).filter((name) -> !name.equals(DESCRIPTION)).toArray(String[]::new));
	}

	private static boolean isOfSpringdoc(BeanDefinition bean) {
		return String.valueOf(bean.getFactoryBeanName()).startsWith("org.springdoc.");
	}

}
