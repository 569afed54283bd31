package tandem;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import tandem.instrument.content.BrokenContent;

/** Tells which content file is broken, with every fault in it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ContentFailure extends AbstractFailureAnalyzer<BrokenContent> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, BrokenContent cause) {
		return new FailureAnalysis(
				"The content file %s is broken:%n%n  %s".formatted(cause.file(),
						String.join(System.lineSeparator() + "  ", cause.faults())),
				"Mend these places in the file, or put the released file back; then build and start Tandem again.",
				failure);
	}

}
