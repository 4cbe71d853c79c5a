package org.acsh.portal.material;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.extraction.Readings;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Tells staff what is known of the files that a form names. */
@Component
class FileFacts {

	private final Storage storage;

	private final Readings readings;

	private final PublicViews rows;

	FileFacts(Storage storage, Readings readings, PublicViews rows) {
		this.storage = storage;
		this.readings = readings;
		this.rows = rows;
	}

	/**
	 * What is known of a file.
	 * @param id as the form holds it; may be no id at all
	 * @param content the material whose form it is
	 * @return the file, or null where there is none
	 */
	public @Nullable FileFact of(String id, UUID content) {
		try {
			return storage.file(UUID.fromString(id)).map(file -> fact(file, content)).orElse(null);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private FileFact fact(StoredFile file, UUID content) {
		return new FileFact(file, readings.of(file.digest()).orElse(null), twins(file, content));
	}

	private List<FileFact.Twin> twins(StoredFile file, UUID content) {
		return rows.list(FileFact.Twin.class, """
				select c.id as content, c.title
				from content c
				join revision r on r.content = c.id and r.number = c.latest
				where c.kind = 'materials' and c.id <> :content and c.discarded_at is null and exists (
					select
					from jsonb_array_elements(r.form -> 'versions') as item
					join file f on f.id::text = item ->> 'file'
					where f.digest = :digest)
				order by c.id
				limit 5
				""", Map.of("content", content, "digest", file.digest().hex()));
	}

}
