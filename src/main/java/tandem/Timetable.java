package tandem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Has what is scheduled run, one thing after the other. Spring Boot would look through
 * all methods of all beans for it at each start; here a class with a scheduled method
 * says {@code @Lazy(false)}, and a rule of the house sees to it.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Timetable {

	@Bean
	ThreadPoolTaskScheduler taskScheduler() {
		ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
		scheduler.setThreadNamePrefix("scheduling-");
		return scheduler;
	}

}
