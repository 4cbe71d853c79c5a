package org.acsh.portal.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.pack.Piece;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Finds the files of an event that everybody may have. */
@Service
class EventFiles {

	private final PublicViews views;

	EventFiles(PublicViews views) {
		this.views = views;
	}

	/**
	 * What an event left, in the folders of its agenda.
	 * @throws NotFoundException if there is no such event, or none of its files is open
	 */
	Left of(String slug, Locale reader) {
		List<Row> rows = views.list(Row.class, """
				select m.event -> 'title' as event, coalesce(m.session, m.presentation) as part, m.title, m.slug,
					cast(m.versions -> 0 ->> 'file' as uuid) as file, m.credit
				from public_material m
				where m.event_slug = :slug and m.open and jsonb_array_length(m.versions) > 0
				order by m.session_id nulls first, m.presentation_id nulls first, m.id
				""", Map.of("slug", slug));
		if (rows.isEmpty()) {
			throw new NotFoundException("files of the event " + slug);
		}
		return new Left(rows.getFirst().event().in(reader).value(),
				rows.stream().map((row) -> row.piece(reader)).toList());
	}

	/**
	 * What an event left.
	 *
	 * @param title of the event
	 */
	record Left(String title, List<Piece> pieces) {
	}

	private record Row(LocalizedText event, @Nullable LocalizedText part, LocalizedText title, String slug, UUID file,
			@Nullable String credit) {

		Piece piece(Locale reader) {
			return new Piece((part != null) ? part.in(reader).value() : "", title, file, "/materials/" + slug, credit);
		}

	}

}
