package tandem.insight;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import tandem.instrument.Instruments;
import tandem.report.ReadResearch;

/**
 * Reckons every night how consistently the questions measure, from the rounds that may be
 * used for research.
 */
@Component
@Lazy(false)
class ReckonReliability {

	private final ReadResearch readResearch;

	private final Instruments instruments;

	private final Reliabilities reliabilities;

	ReckonReliability(ReadResearch readResearch, Instruments instruments, Reliabilities reliabilities) {
		this.readResearch = readResearch;
		this.instruments = instruments;
		this.reliabilities = reliabilities;
	}

	@Scheduled(cron = "0 29 4 * * *")
	void everyNight() {
		Map<String, Scales> scales = new LinkedHashMap<>();
		this.readResearch.ofInstallation(
				(view) -> scales.computeIfAbsent(view.instrument(), (id) -> new Scales(this.instruments.get(id)))
					.take(view));
		Map<String, Map<String, Reliability>> found = new LinkedHashMap<>();
		scales.forEach((instrument, sums) -> found.put(instrument, sums.found()));
		this.reliabilities.keep(found);
	}

}
