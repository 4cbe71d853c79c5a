package org.acsh.portal.page;

import java.util.Map;
import java.util.UUID;

import org.acsh.portal.editing.Absences;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/** Finds pages for readers: only what is published. */
@Service
class PageService {

	/** The name of this kind of content. */
	static final String KIND = "pages";

	private final PublicViews views;

	private final Absences absences;

	PageService(PublicViews views, Absences absences) {
		this.views = views;
		this.absences = absences;
	}

	/**
	 * The page at an address.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if no page ever had the address
	 */
	ReaderPage page(String slug) {
		return views.one(ReaderPage.class, "select * from page_page where slug = :slug", Map.of("slug", slug))
			.orElseThrow(() -> absences.of(KIND, slug));
	}

	/**
	 * The page of a content that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	ReaderPage page(UUID content) {
		return views
			.one(ReaderPage.class, "select * from page_page where content = :content", Map.of("content", content))
			.orElseThrow(NotFoundException::new);
	}

}
