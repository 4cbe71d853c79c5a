package org.acsh.portal.usage;

import java.time.LocalDate;
import java.util.List;

/**
 * A period that staff often ask for.
 *
 * @param name the message key of its name
 */
record Preset(String name, UsagePeriod period) {

	static List<Preset> all(LocalDate today) {
		return List.of(new Preset("usage.preset.month", UsagePeriod.last(1, today)),
				new Preset("usage.preset.quarter", UsagePeriod.last(3, today)),
				new Preset("usage.preset.months", UsagePeriod.last(12, today)),
				new Preset("usage.preset.year", UsagePeriod.yearOf(today)),
				new Preset("usage.preset.decade", UsagePeriod.last(UsagePeriod.LONGEST, today)));
	}

}
