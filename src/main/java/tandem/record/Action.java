package tandem.record;

import java.util.Locale;

import tandem.shared.Coded;

/** What the record knows to have happened. */
public enum Action implements Coded {

	ROUND_CREATED, ROUND_LAUNCHED, ROUND_CANCELLED, ROUND_ARCHIVED, LINK_MADE, LINK_REVOKED, LINK_REDEEMED,
	DEVICE_ENDED, SEAT_EMPTIED, CONSENTED, SUBMITTED, REOPENED, WITHDRAWN, DECLINED, ANSWERS_IMPORTED, REPORT_VIEWED,
	REPORT_READ_BY_API, REPORT_RELEASED,

	CLIENT_RENAMED, CLIENT_ARCHIVED, CLIENT_BROUGHT_BACK, ROUND_CHANGED, ROUND_UNARCHIVED, DRAFT_DELETED,
	PERSON_REPLACED;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
