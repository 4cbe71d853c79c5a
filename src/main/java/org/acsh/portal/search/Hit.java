package org.acsh.portal.search;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.vocabulary.TermRef;
import org.jspecify.annotations.Nullable;

/**
 * A page that answers a question.
 *
 * @param path its address without the language
 * @param term the kind of event, publication or organisation; null for others
 * @param form the kind of meeting or material, as its room calls it; null for others
 * @param gist what it is about in one line, or null
 * @param context what it belongs to or is also called, or null
 * @param period when it takes place, or null for what has no dates
 * @param excerpt where the words stand in its file, or null where they do not
 */
public record Hit(String path, Kind kind, @Nullable TermRef term, @Nullable String form, LocalizedText title,
		@Nullable LocalizedText gist, @Nullable LocalizedText context, @Nullable PartialPeriod period,
		@Nullable Excerpt excerpt) {

	/**
	 * Words of a file around those that were asked for.
	 *
	 * @param page of the file, from 1
	 */
	public record Excerpt(int page, String text) {
	}

	/** What a page is about. */
	public enum Kind {

		/** An event. */
		EVENT,
		/** People or institutions that met. */
		MEETING,
		/** An alliance of practitioners. */
		NETWORK,
		/** A work that was published. */
		PUBLICATION,
		/** Slides, a document, a recording, a folder. */
		MATERIAL,
		/** News of the portal's own. */
		NEWS,
		/** A report in the press. */
		PRESS,
		/** Someone in a public role. */
		PERSON,
		/** An institution. */
		ORGANISATION,
		/** A country. */
		COUNTRY,
		/** A region of the programme. */
		REGION,
		/** A subject that content is about. */
		TOPIC,
		/** An area of activity of the hub. */
		AREA,
		/** A country's digital initiative. */
		INITIATIVE,
		/** A programme. */
		PROGRAMME,
		/** A phase of a programme. */
		PHASE,
		/** A page of running text. */
		PAGE

	}

}
