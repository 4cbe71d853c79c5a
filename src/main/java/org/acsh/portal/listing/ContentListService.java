package org.acsh.portal.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.account.Member;
import org.acsh.portal.audit.AuditTrail;
import org.acsh.portal.listing.ContentFilter.State;
import org.acsh.portal.listing.WorkGroup.Part;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists what staff edit. */
@Service
public class ContentListService {

	/** The name that stands for every kind. */
	public static final String ALL = "all";

	private static final int PAGE_SIZE = 50;

	private static final String OF_KIND = "(:kind = 'all' or kind = :kind) and ";

	private static final String COLUMNS = """
			content.id, kind, slug, title, latest, published, visibility, published_at, scheduled_at, review, changed_at,
			discarded_at is not null as discarded, (select name from member where member.id = content.changed_by) as changed_by
			from content
			""";

	private final JdbcClient database;

	private final AuditTrail audit;

	private final RowMapper<ContentRow> row = new ContentRowMapper();

	ContentListService(JdbcClient database, AuditTrail audit) {
		this.database = database;
		this.audit = audit;
	}

	/**
	 * A page of the contents of a kind.
	 * @param kind the name of the kind, or {@link #ALL}
	 * @param reader the language by which titles are sorted
	 * @param member who asks
	 */
	public List<ContentRow> page(String kind, ContentFilter filter, Locale reader, Member member) {
		int offset = PAGE_SIZE * (filter.page() - 1);
		return list(kind, filter, reader, member, " limit " + PAGE_SIZE + " offset " + offset);
	}

	/**
	 * All contents of a kind that the filter lets through, to be taken along as a file;
	 * that is recorded.
	 */
	@Transactional
	public List<ContentRow> export(String kind, ContentFilter filter, Locale reader, Member member) {
		List<ContentRow> rows = list(kind, filter, reader, member, "");
		audit.exported(member, kind, rows.size());
		return rows;
	}

	/** The ids of the first contents of a kind that the filter lets through. */
	public List<UUID> ids(String kind, ContentFilter filter, Locale reader, Member member, int most) {
		return list(kind, filter, reader, member, " limit " + most).stream().map(ContentRow::id).toList();
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
		return database.sql("select count(*) from content where " + OF_KIND + filter.condition())
			.params(parameters(kind, filter, Locale.ROOT, member))
			.query((line, number) -> line.getInt(1))
			.single();
	}

	/** How many pages a list of so many contents has, at least one. */
	public int pages(int count) {
		return Math.max(1, (count + PAGE_SIZE - 1) / PAGE_SIZE);
	}

	/**
	 * What waits for a member of staff, of all kinds.
	 * @param most how many contents of a group to give
	 * @return every group, in the order in which they are to be seen to
	 */
	public List<WorkGroup> work(int most, Locale reader, Member member) {
		Map<Part, List<Placed>> found = database
			.sql(Stream.of(Part.values()).map(ContentListService::first).collect(Collectors.joining(" union all ")))
			.params(parameters(ALL, ContentFilter.ofOwn(State.DRAFT), reader, member))
			.param("most", most)
			.query(this::placed)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Placed::part));
		return Stream.of(Part.values()).map(part -> group(part, found.getOrDefault(part, List.of()))).toList();
	}

	private List<ContentRow> list(String kind, ContentFilter filter, Locale reader, Member member, String part) {
		return database.sql("select " + COLUMNS + "where " + OF_KIND + ordered(filter) + part)
			.params(parameters(kind, filter, reader, member))
			.query(row)
			.list();
	}

	private static String first(Part part) {
		return "(select '" + part + "' as part, count(*) over () as total, " + COLUMNS + "where "
				+ ordered(part.filter()) + " limit :most)";
	}

	private static String ordered(ContentFilter filter) {
		return filter.condition() + " order by " + filter.sort().order();
	}

	private Placed placed(ResultSet line, int number) throws SQLException {
		return new Placed(Part.valueOf(line.getString("part")), line.getInt("total"), row.mapRow(line, number));
	}

	private static WorkGroup group(Part part, List<Placed> placed) {
		return new WorkGroup(part, placed.isEmpty() ? 0 : placed.getFirst().total(),
				placed.stream().map(Placed::row).toList());
	}

	private static Map<String, Object> parameters(String kind, ContentFilter filter, Locale reader, Member member) {
		return new HashMap<>(Map.of("kind", kind, "words", filter.q(), "missing", filter.missing(), "stale",
				filter.stale(), "language", reader.getLanguage(), "member", member.id()));
	}

	private record Placed(Part part, int total, ContentRow row) {
	}

}
