package org.acsh.portal.programme;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.editing.Absences;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/** Finds areas of activity for readers. */
@Service
public class AreaService {

	private final PublicViews views;

	private final Absences absences;

	AreaService(PublicViews views, Absences absences) {
		this.views = views;
		this.absences = absences;
	}

	/** The hub's areas of activity in the order in which they were published. */
	public List<AreaOfActivity> all() {
		return views.list(AreaOfActivity.class, "select * from public_area_of_activity order by id", Map.of());
	}

	/**
	 * The page of an area.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if no area ever had the address
	 */
	AreaOfActivity page(String slug) {
		return views.one(AreaOfActivity.class, "select * from area_page where slug = :slug", Map.of("slug", slug))
			.orElseThrow(() -> absences.of("areas", slug));
	}

	/**
	 * The page of an area that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	AreaOfActivity page(UUID content) {
		return views
			.one(AreaOfActivity.class, "select * from area_page where content = :content", Map.of("content", content))
			.orElseThrow(NotFoundException::new);
	}

}
