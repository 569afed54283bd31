package tandem.site;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import tandem.shared.SettingRefused;

/** Tells which setting of the operator's cannot work. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SettingFailure extends AbstractFailureAnalyzer<SettingRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, SettingRefused cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), "Correct the setting and start Tandem again.",
				failure);
	}

}
