package tandem.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import tandem.report.CountedFirms;
import tandem.report.CountedFirms.CountedFirm;

/**
 * Counts firms anew once an hour: each practice's own, and those that practices let take
 * part among all.
 */
@Component
@Lazy(false)
class CountFirms {

	private static final Logger LOG = LoggerFactory.getLogger(CountFirms.class);

	private final CountedFirms countedFirms;

	private final Benchmarks benchmarks;

	CountFirms(CountedFirms countedFirms, Benchmarks benchmarks) {
		this.countedFirms = countedFirms;
		this.benchmarks = benchmarks;
	}

	@Scheduled(cron = "0 47 * * * *")
	void everyHour() {
		Set<UUID> shared = this.benchmarks.takingPart();
		Map<UUID, List<CountedFirm>> given = new HashMap<>();
		this.benchmarks.pools().forEach((pool) -> given.putIfAbsent(pool, List.of()));
		this.countedFirms.practices().forEach((practice) -> given.put(practice, this.countedFirms.of(practice)));
		given.remove(Pool.INSTALLATION);
		given.forEach((practice, firms) -> tell(practice, Map.of(practice, firms)));
		given.replaceAll(
				(practice, firms) -> firms.stream().filter((firm) -> shared.contains(firm.clientId())).toList());
		given.values().removeIf(List::isEmpty);
		tell(Pool.INSTALLATION, given);
	}

	/** A pool that cannot be counted holds up no other. */
	private void tell(UUID pool, Map<UUID, List<CountedFirm>> firms) {
		try {
			if (this.benchmarks.tell(pool, Pool.of(firms))) {
				LOG.debug("Pool {} was counted anew", pool);
			}
		}
		catch (RuntimeException ex) {
			LOG.error("The firms of pool {} could not be counted", pool, ex);
		}
	}

}
