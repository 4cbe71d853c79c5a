package org.acsh.portal.material;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.acsh.portal.editing.Absences;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Finds the photos that stand together, in the order of an event's agenda. */
@Service
class Galleries {

	private static final String SEEN = " from public_material where kind = 'PHOTO' and cover is not null and ";

	private static final String ORDER = " order by event_slug nulls first, agenda nulls first, id";

	private final PublicViews views;

	private final Absences absences;

	Galleries(PublicViews views, Absences absences) {
		this.views = views;
		this.absences = absences;
	}

	/**
	 * The photos of an event, a network or a country.
	 * @param owner the last part of the address of its page
	 * @throws GoneException if it was taken away
	 * @throws MovedException if its address leads elsewhere
	 * @throws NotFoundException if there is no such thing, or no photo of it
	 */
	Gallery of(Album album, String owner) {
		List<Gallery.Photo> photos = views.list(Gallery.Photo.class,
				"select to_jsonb(summary) as summary, network, country from (select network, country, "
						+ MaterialSummary.COLUMNS + SEEN + album.condition() + ORDER + ") as summary",
				Map.of("owner", owner));
		if (photos.isEmpty()) {
			throw absences.of(album.kind(), owner);
		}
		return new Gallery(album, owner, photos);
	}

	/** Where an open photo stands; empty where it stands alone or is none. */
	Optional<Gallery.Place> place(MaterialPage material) {
		if (material.kind() != Kind.PHOTO || !material.open()) {
			return Optional.empty();
		}
		return Arrays.stream(Album.values())
			.filter(album -> album.owner(material) != null)
			.findFirst()
			.flatMap(album -> place(album, album.owner(material), material.slug()))
			.filter(place -> place.count() > 1);
	}

	private Optional<Gallery.Place> place(Album album, @Nullable String owner, String slug) {
		return views.one(Gallery.Place.class,
				"select :path as gallery, number, count, before, further from (select slug, "
						+ "row_number() over these as number, count(*) over () as count, "
						+ "lag(slug) over these as before, lead(slug) over these as further" + SEEN + album.condition()
						+ " window these as (" + ORDER + ")) as photos where slug = :slug",
				Map.of("path", album.path(String.valueOf(owner)), "owner", String.valueOf(owner), "slug", slug));
	}

}
