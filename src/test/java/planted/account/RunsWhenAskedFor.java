package planted.account;

import org.springframework.scheduling.annotation.Scheduled;

/** Says nothing of when it is made: nobody asks for it, so it never runs. */
public class RunsWhenAskedFor {

	@Scheduled(cron = "0 0 4 * * *")
	void run() {
	}

}
