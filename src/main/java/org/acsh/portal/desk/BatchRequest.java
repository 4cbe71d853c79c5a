package org.acsh.portal.desk;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.batch.BatchDeed;
import org.acsh.portal.batch.BatchService;
import org.acsh.portal.listing.ContentListService;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see done to contents of a list.
 *
 * @param deed what is to be done
 * @param kind the list: the name of a kind, or that of all
 * @param chosen the ids of the contents
 * @param everything whether all that the list finds are meant
 * @param topic the slug of the topic to add, empty where none is chosen yet
 */
record BatchRequest(BatchDeed.Sort deed, String kind, List<UUID> chosen, boolean everything, String topic) {

	/** Completes what an address leaves out. */
	BatchRequest(BatchDeed.@Nullable Sort deed, @Nullable String kind, @Nullable List<UUID> chosen, boolean everything,
			@Nullable String topic) {
		this.deed = Objects.requireNonNullElse(deed, BatchDeed.Sort.PUBLISH);
		this.kind = Objects.requireNonNullElse(kind, ContentListService.ALL);
		this.chosen = (chosen != null) ? chosen.stream().distinct().limit(BatchService.MOST).toList() : List.of();
		this.everything = everything;
		this.topic = Objects.requireNonNullElse(topic, "");
	}

	/** The same wish for these contents. */
	BatchRequest of(List<UUID> found) {
		return new BatchRequest(deed, kind, found, everything, topic);
	}

}
