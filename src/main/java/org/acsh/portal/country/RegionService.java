package org.acsh.portal.country;

import java.util.Map;
import java.util.UUID;

import org.acsh.portal.editing.Absences;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/** Finds regions for readers. */
@Service
class RegionService {

	private final PublicViews views;

	private final Absences absences;

	RegionService(PublicViews views, Absences absences) {
		this.views = views;
		this.absences = absences;
	}

	/**
	 * The page of a region.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if no region ever had the address
	 */
	RegionPage page(String slug) {
		return views.one(RegionPage.class, "select * from region_page where slug = :slug", Map.of("slug", slug))
			.orElseThrow(() -> absences.of(RegionContent.NAME, slug));
	}

	/**
	 * The page of a region that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	RegionPage page(UUID content) {
		return views
			.one(RegionPage.class, "select * from region_page where content = :content", Map.of("content", content))
			.orElseThrow(NotFoundException::new);
	}

}
