package org.acsh.portal.material;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.acsh.portal.storage.FileKeeper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The files that materials name: published, in any revision, or in text not saved yet.
 */
@Repository
class MaterialFiles implements FileKeeper {

	private final JdbcClient database;

	MaterialFiles(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Set<UUID> kept(Collection<UUID> files) {
		return Set.copyOf(database.sql("""
				with named as (
					select form from revision r
					join content c on c.id = r.content
					where c.kind = 'materials'
					union all
					select form from unsaved u
					join content c on c.id = u.content
					where c.kind = 'materials'),
				kept as (
					select version ->> 'file' as file
					from named, jsonb_array_elements(form -> 'versions') as version
					union
					select form ->> 'transcript' from named
					union
					select file::text from material_version
					union
					select transcript::text from material)
				select id
				from unnest(cast(:files as uuid[])) as file (id)
				where id::text in (select file from kept where file is not null)
				""")
			.param("files", files.toArray(UUID[]::new))
			.query((row, number) -> row.getObject("id", UUID.class))
			.list());
	}

}
