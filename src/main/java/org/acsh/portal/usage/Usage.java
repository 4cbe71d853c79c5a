package org.acsh.portal.usage;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What was downloaded in a period.
 *
 * @param months each month, the latest first
 * @param materials those most downloaded, the first of them most
 * @param events those of which most was downloaded
 */
record Usage(List<Month> months, List<Material> materials, List<Event> events) {

	/** The whole period. */
	public Numbers total() {
		return months.stream().map(Month::numbers).reduce(new Numbers(0, 0, 0, 0), Numbers::plus);
	}

	/** The number of the month with most. */
	public long highest() {
		return months.stream().mapToLong((month) -> month.numbers().all()).max().orElse(0);
	}

	/** How long the bar of a month is, in hundredths of the longest. */
	public long share(Month month) {
		return Math.ceilDiv(100 * month.numbers().all(), Math.max(1, highest()));
	}

	/**
	 * A month.
	 *
	 * @param date the month, as pages write it
	 */
	record Month(PartialDate date, Numbers numbers) {
	}

	/**
	 * A material of which something was downloaded.
	 *
	 * @param kind what it is
	 * @param event that it belongs to
	 * @param shown whether readers see it now
	 */
	record Material(UUID content, Wording title, String kind, @Nullable LocalizedText event, boolean shown,
			long files) {
	}

	/**
	 * An event of which something was downloaded.
	 *
	 * @param numbers its files, their bundle and packs
	 */
	record Event(UUID content, Wording title, boolean shown, Numbers numbers) {
	}

}
