package tandem.assessment.web;

import java.util.Locale;
import java.util.UUID;

import tandem.assessment.DeviceView;
import tandem.shared.Dates;

/** A device as its owner reads of it. */
record DeviceLine(UUID id, String label, String since) {

	static DeviceLine of(DeviceView device, Locale locale) {
		return new DeviceLine(device.id(), device.label(), Dates.moment(device.added(), locale));
	}

}
