package org.acsh.portal.desk;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.batch.BatchDeed;
import org.acsh.portal.batch.Chosen;
import org.acsh.portal.listing.ContentListService;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants done to contents, having seen what it will change.
 *
 * @param batch the name of the batch, which comes with the page
 * @param deed what is to be done
 * @param kind the list that they were chosen from
 * @param contents the contents as they were seen
 * @param topic the slug of the topic to add
 */
record BatchForm(UUID batch, BatchDeed.Sort deed, String kind, String contents, String topic) {

	/** Completes what a browser leaves out. */
	BatchForm(@Nullable UUID batch, BatchDeed.@Nullable Sort deed, @Nullable String kind, @Nullable String contents,
			@Nullable String topic) {
		this.batch = Objects.requireNonNullElseGet(batch, UUID::randomUUID);
		this.deed = Objects.requireNonNullElse(deed, BatchDeed.Sort.PUBLISH);
		this.kind = Objects.requireNonNullElse(kind, ContentListService.ALL);
		this.contents = Objects.requireNonNullElse(contents, "");
		this.topic = Objects.requireNonNullElse(topic, "");
	}

	List<Chosen> chosen() {
		return Chosen.read(contents);
	}

	/** The wish that the form was made for. */
	BatchRequest request() {
		return new BatchRequest(deed, kind, chosen().stream().map(Chosen::content).toList(), false, topic);
	}

}
