package tandem.account;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints a set-up link for one more practice, where the operator starts Tandem for it.
 */
@Component
public class OfferAnotherPractice {

	/**
	 * The operator's word on the command line; whoever says it has the database anyway.
	 */
	public static final String OPTION = "--new-practice";

	private static final Logger log = LoggerFactory.getLogger(OfferAnotherPractice.class);

	private final SetUpPractice setUpPractice;

	private final TandemProperties properties;

	OfferAnotherPractice(SetUpPractice setUpPractice, TandemProperties properties) {
		this.setUpPractice = setUpPractice;
		this.properties = properties;
	}

	/** An empty installation has shown its link already. */
	@EventListener
	void offer(ApplicationReadyEvent started) {
		if (isAsked(started.getArgs()) && !this.setUpPractice.isOpen()) {
			log.info("""

					Open this link once to set up another practice. Links printed before it open nothing any more.

					  {}

					""", this.properties.link("/setup?code=" + this.setUpPractice.issueCode().text()));
		}
	}

	public static boolean isAsked(String... arguments) {
		return List.of(arguments).contains(OPTION);
	}

}
