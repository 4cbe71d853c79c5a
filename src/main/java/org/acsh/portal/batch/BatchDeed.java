package org.acsh.portal.batch;

import org.acsh.portal.editing.Unpublishing;

/** What is to be done to many contents at once. */
public sealed interface BatchDeed {

	/** Which of the deeds it is. */
	Sort sort();

	/** The slug of the topic to add, empty where none is. */
	default String topic() {
		return "";
	}

	/** Readers are to see the newest revision of each. */
	record Publish() implements BatchDeed {

		@Override
		public Sort sort() {
			return Sort.PUBLISH;
		}

	}

	/** Each is to be taken away from readers. */
	record Unpublish(Unpublishing how) implements BatchDeed {

		@Override
		public Sort sort() {
			return Sort.UNPUBLISH;
		}

	}

	/**
	 * Each is to be about one more topic.
	 *
	 * @param topic its slug
	 */
	record Tag(String topic) implements BatchDeed {

		@Override
		public Sort sort() {
			return Sort.TAG;
		}

	}

	/** The deeds that there are. */
	enum Sort {

		PUBLISH, UNPUBLISH, TAG

	}

}
