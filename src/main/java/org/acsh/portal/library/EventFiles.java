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
		List<Row> rows = rows("true", Map.of("slug", slug));
		return new Left(rows.getFirst().event().in(reader).value(),
				rows.stream().map((row) -> row.piece(row.folder(reader))).toList());
	}

	/**
	 * What belongs to a talk of an event, without folders.
	 * @param talk its id
	 * @throws NotFoundException if there is no such talk, or none of its files is open
	 */
	Left ofTalk(String slug, long talk, Locale reader) {
		List<Row> rows = rows("m.presentation_id = :talk", Map.of("slug", slug, "talk", talk));
		return new Left(rows.getFirst().name(reader), rows.stream().map((row) -> row.piece("")).toList());
	}

	private List<Row> rows(String condition, Map<String, ?> parameters) {
		List<Row> rows = views.list(Row.class, """
				select m.event -> 'title' as event, m.session, m.presentation, m.title, m.slug,
					cast(m.versions -> 0 ->> 'file' as uuid) as file, m.credit
				from public_material m
				where m.event_slug = :slug and m.open and jsonb_array_length(m.versions) > 0 and\s""" + condition + """

				order by m.agenda nulls first, m.id
				""", parameters);
		if (rows.isEmpty()) {
			throw new NotFoundException("files of the event " + parameters);
		}
		return rows;
	}

	/**
	 * What an event or a talk left.
	 *
	 * @param title of the event or talk
	 */
	record Left(String title, List<Piece> pieces) {
	}

	private record Row(LocalizedText event, @Nullable LocalizedText session, @Nullable LocalizedText presentation,
			LocalizedText title, String slug, UUID file, @Nullable String credit) {

		String folder(Locale reader) {
			LocalizedText part = (session != null) ? session : presentation;
			return (part != null) ? part.in(reader).value() : "";
		}

		// A talk of no title is known by its event.
		String name(Locale reader) {
			return ((presentation != null) ? presentation : event).in(reader).value();
		}

		Piece piece(String folder) {
			return new Piece(folder, title, file, "/materials/" + slug, credit);
		}

	}

}
