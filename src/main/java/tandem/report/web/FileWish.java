package tandem.report.web;

import org.jspecify.annotations.Nullable;

import tandem.assessment.NotFound;
import tandem.report.Edition;
import tandem.report.HandOutReport;
import tandem.report.Paper;
import tandem.shared.Coded;

/** How a file is asked for in an address. */
record FileWish(@Nullable String paper, @Nullable String edition) {

	HandOutReport.Wish as(String form) {
		return new HandOutReport.Wish(form, known(Edition.class, this.edition, Edition.FULL),
				known(Paper.class, this.paper, Paper.A4));
	}

	private static <E extends Enum<E> & Coded> E known(Class<E> type, @Nullable String code, E usual) {
		return (code != null) ? Coded.find(type, code).orElseThrow(NotFound::new) : usual;
	}

}
