package planted.account;

import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;

/** Wants to be made late, and so would never run. */
@Lazy
public class RunsOnceItIsMade {

	@Scheduled(cron = "0 0 4 * * *")
	void run() {
	}

}
