package org.acsh.portal.concern;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.acsh.portal.account.Member;
import org.acsh.portal.audit.AuditTrail;
import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells staff which public contents need their attention, in one statement for all kinds.
 */
@Service
public class ConcernService {

	private static final int PAGE_SIZE = 50;

	private static final String PAGE = """
			with concern as materialized (
				select content, kind, title, matter, language, day
				from (%s) told
				join content on content.id = told.content
				where position(plain(:words) in plain(title ->> 'texts')) > 0),
			found as (
				select content, kind, title, max(day) as day, jsonb_agg(
					jsonb_build_object('code', matter, 'language', language) order by matter, language) as matters
				from concern
				where :kind in ('', kind)
				group by content, kind, title
				having :matter = '' or bool_or(matter = :matter)),
			tally as (
				select coalesce(matter, '') as matter, coalesce(kind, '') as kind, count(distinct content) as number
				from concern
				group by cube (matter, kind))
			select
				(select coalesce(jsonb_agg(line order by line.day desc nulls last, line.content), '[]') from (
					select * from found order by day desc nulls last, content limit :most offset :after) line) as rows,
				(select count(*) from found) as count,
				(select coalesce(jsonb_agg(tally order by matter, kind), '[]') from tally) as tallies
			""";

	private final PublicViews views;

	private final AuditTrail audit;

	private final Clock clock;

	private final String page;

	ConcernService(List<Concerns> rooms, PublicViews views, AuditTrail audit, Clock clock) {
		this.views = views;
		this.audit = audit;
		this.clock = clock;
		this.page = PAGE.formatted(rooms.stream()
			.map(room -> "select content, matter, language, day from " + room.function() + "(:today)")
			.collect(Collectors.joining(" union all ")));
	}

	/** A page of what needs attention, the latest first. */
	public ConcernPage page(ConcernFilter filter) {
		return read(filter, PAGE_SIZE, PAGE_SIZE * (filter.page() - 1));
	}

	/** The latest of all that needs attention, with how many there are. */
	public ConcernPage first(int most) {
		return read(ConcernFilter.everything(), most, 0);
	}

	/**
	 * All that the filter lets through, to be taken along as a file; that is recorded.
	 * @param actor who takes it
	 */
	@Transactional
	public List<Concern> export(ConcernFilter filter, Member actor) {
		List<Concern> rows = read(filter, Integer.MAX_VALUE, 0).rows();
		audit.exported(actor, "concerns", rows.size());
		return rows;
	}

	/** How many pages so many contents have, at least one. */
	public int pages(int count) {
		return Math.max(1, (count + PAGE_SIZE - 1) / PAGE_SIZE);
	}

	private ConcernPage read(ConcernFilter filter, int most, int after) {
		return views
			.one(ConcernPage.class, page, Map.of("today", LocalDate.now(clock), "words", filter.q(), "matter",
					filter.matter(), "kind", filter.kind(), "most", most, "after", after))
			.orElseThrow();
	}

}
