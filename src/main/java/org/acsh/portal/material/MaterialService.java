package org.acsh.portal.material;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.editing.Absences;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/** Finds materials for readers: only what is published. */
@Service
class MaterialService {

	private static final String LATEST_FIRST = "first_day desc nulls last, id";

	private final PublicViews views;

	private final Absences absences;

	MaterialService(PublicViews views, Absences absences) {
		this.views = views;
		this.absences = absences;
	}

	/**
	 * The page of a material. Of one for staff alone nobody learns here that there is or
	 * was one.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if no material ever had the address
	 */
	MaterialPage page(String slug) {
		return views
			.one(MaterialPage.class, "select * from material_page where slug = :slug and access <> 'STAFF'",
					Map.of("slug", slug))
			.orElseThrow(() -> absence(slug));
	}

	/**
	 * The page of a material that is edited.
	 * @throws NotFoundException if there is none
	 */
	MaterialPage page(UUID content) {
		return views
			.one(MaterialPage.class, "select * from material_page where content = :content", Map.of("content", content))
			.orElseThrow(NotFoundException::new);
	}

	/**
	 * What a public event left, in the order of its agenda; what is of the whole comes
	 * first.
	 */
	List<MaterialSummary> ofEvent(String slug) {
		return summaries("event_slug = :named", "agenda nulls first, id", slug);
	}

	/** What belongs to a publication. */
	List<MaterialSummary> ofPublication(String slug) {
		return summaries("publication ->> 'slug' = :named", LATEST_FIRST, slug);
	}

	/** What belongs to a network. */
	List<MaterialSummary> ofNetwork(String slug) {
		return summaries("network ->> 'slug' = :named", LATEST_FIRST, slug);
	}

	/**
	 * What belongs to a country.
	 * @param code ISO 3166-1 alpha-2 in capitals
	 */
	List<MaterialSummary> ofCountry(String code) {
		return summaries("country ->> 'code' = :named", LATEST_FIRST, code);
	}

	/** What is about any of some topics, by their slugs. */
	List<MaterialSummary> aboutAny(String[] topics) {
		return summaries("topic_slugs && :named::text[]", LATEST_FIRST, topics);
	}

	/** What a person made, alone or with others. */
	List<MaterialSummary> ofPerson(String slug) {
		return summaries(":named = any (person_slugs)", LATEST_FIRST, slug);
	}

	private List<MaterialSummary> summaries(String condition, String order, Object named) {
		return views.list(MaterialSummary.class,
				"select " + MaterialSummary.COLUMNS + " from public_material where " + condition + " order by " + order,
				Map.of("named", named));
	}

	private RuntimeException absence(String slug) {
		return isSecret(slug) ? new NotFoundException("material " + slug) : absences.of("materials", slug);
	}

	// An address that a material for staff alone has or had.
	private boolean isSecret(String slug) {
		return !views.list(Secret.class, """
				select m.slug
				from material m
				join content c on c.id = m.content
				where m.access = 'STAFF' and (c.published_slug = :slug or c.id in (
					select content from former_address where kind = 'materials' and slug = :slug))
				""", Map.of("slug", slug)).isEmpty();
	}

	private record Secret(String slug) {
	}

}
