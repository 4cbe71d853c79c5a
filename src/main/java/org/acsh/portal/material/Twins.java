package org.acsh.portal.material;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.storage.Digest;

import org.springframework.stereotype.Component;

/** Tells staff which materials have the same bytes, drafts among them. */
@Component
public class Twins {

	private final PublicViews rows;

	Twins(PublicViews rows) {
		this.rows = rows;
	}

	/** The materials that have any of these bytes, the same order each time. */
	public List<Twin> of(Collection<Digest> digests) {
		return rows.list(Twin.class, """
				select distinct f.digest, c.id as content, c.title
				from content c
				join revision r on r.content = c.id and r.number = c.latest
				cross join jsonb_array_elements(r.form -> 'versions') as item
				join file f on f.id::text = item ->> 'file'
				where c.kind = 'materials' and c.discarded_at is null and f.digest = any(:digests)
				order by c.id
				""", Map.of("digests", digests.stream().map(Digest::hex).toArray(String[]::new)));
	}

}
