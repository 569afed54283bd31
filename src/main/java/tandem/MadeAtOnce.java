package tandem;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * What is made at the start although nobody has asked for it yet, so that a fault in it
 * ends the start: the operator's settings, and the tables as the code expects them. The
 * released content says so itself.
 */
@Component
class MadeAtOnce implements LazyInitializationExcludeFilter {

	@Override
	public boolean isExcluded(String beanName, BeanDefinition definition, Class<?> beanType) {
		return beanType.isAnnotationPresent(ConfigurationProperties.class)
				|| EntityManagerFactory.class.isAssignableFrom(beanType);
	}

}
