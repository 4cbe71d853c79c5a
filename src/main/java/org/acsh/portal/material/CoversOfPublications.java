package org.acsh.portal.material;

import java.util.List;
import java.util.Map;

import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.publication.Covers;

import org.springframework.stereotype.Component;

/** The cover of a publication is the first page of its first file that is open. */
@Component
class CoversOfPublications implements Covers {

	private final PublicViews views;

	CoversOfPublications(PublicViews views) {
		this.views = views;
	}

	@Override
	public List<Covers.Front> of(List<String> slugs) {
		return views.list(Found.class, """
				select distinct on (publication ->> 'slug') publication ->> 'slug' as publication, cover
				from public_material
				where publication ->> 'slug' = any (:slugs::text[]) and cover is not null
				order by publication ->> 'slug', first_day desc nulls last, id
				""", Map.of("slugs", slugs.toArray(String[]::new))).stream().map(Found::told).toList();
	}

	private record Found(String publication, Cover cover) {

		Covers.Front told() {
			return new Covers.Front(publication, cover.src(), cover.srcset(), cover.narrowest().width(),
					cover.narrowest().height());
		}

	}

}
