package org.acsh.portal.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.site.Suggestion;
import org.acsh.portal.site.Suggestions;

import org.springframework.stereotype.Component;

/** Suggests pages whose slug or name is like a part of an address that leads nowhere. */
@Component
class MistypedAddresses implements Suggestions {

	// Longer ones and those with other signs were not typed by a reader.
	private static final Pattern TYPED = Pattern.compile("(?=.{3,120}$)(/[A-Za-z0-9_-]+)+/?");

	private static final String CLOSE = """
			select path, title
			from public_search_entry(cast(:countries as jsonb))
			cross join lateral (
				select max(similarity(plain(translate(part, '_-', '  ')), name)) as closeness
				from unnest(names) as name, regexp_split_to_table(:path, '/') as part) as near
			where closeness >= 0.4
			order by closeness desc, similarity(path, :path) desc, path
			limit 5
			""";

	private final PublicViews views;

	private final CountryNames countries;

	MistypedAddresses(PublicViews views, CountryNames countries) {
		this.views = views;
		this.countries = countries;
	}

	@Override
	public List<Suggestion> closeTo(String path) {
		if (!TYPED.matcher(path).matches()) {
			return List.of();
		}
		return views.list(Suggestion.class, CLOSE, Map.of("path", path, "countries", countries.json()));
	}

}
