package org.acsh.portal.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.account.Member;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Lists what staff edit. */
@Service
public class ContentListService {

	private static final int PAGE_SIZE = 50;

	private final JdbcClient database;

	private final RowMapper<ContentRow> row = new ContentRowMapper();

	ContentListService(JdbcClient database) {
		this.database = database;
	}

	/**
	 * A page of the contents of a kind.
	 * @param kind the name of the kind
	 * @param reader the language by which titles are sorted
	 * @param member who asks
	 */
	public List<ContentRow> page(String kind, ContentFilter filter, Locale reader, Member member) {
		return list(kind, filter, reader, member, "limit " + PAGE_SIZE + " offset " + offset(filter));
	}

	/** All contents of a kind that the filter lets through, for a file. */
	public List<ContentRow> all(String kind, ContentFilter filter, Locale reader, Member member) {
		return list(kind, filter, reader, member, "");
	}

	/** The first contents of every kind that the filter lets through. */
	public List<ContentRow> first(int most, ContentFilter filter, Locale reader, Member member) {
		return list("", filter, reader, member, "limit " + most);
	}

	/** The content that has an address, or had it last, empty where none has. */
	public Optional<UUID> at(String kind, String slug) {
		return database.sql("select id from content where kind = :kind and :slug in (slug, published_slug) limit 1")
			.params(Map.of("kind", kind, "slug", slug))
			.query(UUID.class)
			.optional();
	}

	/** How many contents of a kind the filter lets through on all pages. */
	public int count(String kind, ContentFilter filter, Member member) {
		return database.sql("select count(*) from content where " + condition(filter))
			.params(parameters(kind, filter, member))
			.query((line, number) -> line.getInt(1))
			.single();
	}

	/** How many pages a list of so many contents has, at least one. */
	public int pages(int count) {
		return Math.max(1, (count + PAGE_SIZE - 1) / PAGE_SIZE);
	}

	private List<ContentRow> list(String kind, ContentFilter filter, Locale reader, Member member, String part) {
		Map<String, Object> parameters = parameters(kind, filter, member);
		parameters.put("language", reader.getLanguage());
		return database.sql("""
				select content.id, kind, slug, title, latest, published, visibility, published_at, scheduled_at,
					review, changed_at, discarded_at is not null as discarded,
					(select name from member where member.id = content.changed_by) as changed_by
				from content
				where\s""" + condition(filter) + " order by " + filter.sort().order() + " " + part)
			.params(parameters)
			.query(row)
			.list();
	}

	private static String condition(ContentFilter filter) {
		return "(:kind = '' or kind = :kind) and latest > 0"
				+ " and (:words = '' or position(plain(:words) in plain(title ->> 'texts')) > 0)"
				+ (filter.mine() ? " and changed_by = :member" : "") + " and "
				+ ((filter.state() != null) ? filter.state().condition() : "discarded_at is null");
	}

	private static Map<String, Object> parameters(String kind, ContentFilter filter, Member member) {
		return new HashMap<>(Map.of("kind", kind, "words", filter.q(), "member", member.id()));
	}

	private static int offset(ContentFilter filter) {
		return PAGE_SIZE * (filter.page() - 1);
	}

}
