package org.acsh.portal.link;

import java.util.Map;
import java.util.Optional;

import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.outbound.Answer;
import org.acsh.portal.outbound.Outbound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is known of the addresses that public content leads to. */
@Service
class LinkService {

	private static final String PAGE = """
			with known as materialized (
				select l.*, case
					when is_broken(l) then 'BROKEN'
					when l.failures > 0 then 'DOUBTFUL'
					else l.state end as shown
				from link l
				where position(lower(:words) in lower(l.address)) > 0),
			listed as (
				select k.address, k.shown as state, k.checked_at, k.reached_at, (
					select jsonb_agg(jsonb_build_object('content', c.id, 'kind', c.kind, 'title', c.title)
						order by c.kind, c.id)
					from link_use u
					join content c on c.id = u.content
					where u.address = k.address) as uses
				from known k
				where :state in ('', k.shown) and exists (select from link_use u where u.address = k.address)
				order by array_position(array['BROKEN', 'DOUBTFUL', 'CLOSED', 'UNCHECKED', 'NOT_ALLOWED', 'REACHED'],
					k.shown), k.address
				limit :most offset :after)
			select
				(select coalesce(jsonb_agg(listed), '[]') from listed) as rows,
				(select count(*) from known where :state in ('', shown)) as count,
				(select coalesce(jsonb_agg(jsonb_build_object('state', shown, 'number', number) order by shown), '[]')
					from (select shown, count(*) as number from known group by shown) as states) as tallies
			""";

	private final PublicViews views;

	private final JdbcClient database;

	private final Outbound outbound;

	LinkService(PublicViews views, JdbcClient database, Outbound outbound) {
		this.views = views;
		this.database = database;
		this.outbound = outbound;
	}

	/** Whether the portal may go anywhere to ask. */
	boolean isOn() {
		return outbound.isOn();
	}

	/** A page of the links, the worst first. */
	@Transactional(readOnly = true)
	Links page(LinkFilter filter) {
		return views.one(Links.class, PAGE,
				Map.of("words", filter.q(), "state", (filter.state() != null) ? filter.state().name() : "", "most",
						Links.PAGE_SIZE, "after", Links.PAGE_SIZE * (filter.number() - 1)))
			.orElseThrow();
	}

	/** Takes note of what public content leads to now. */
	@Transactional
	void note() {
		database.sql("select note_links()").query((row, number) -> number).list();
	}

	/** Has an address asked for next, whenever it was last; nothing happens to others. */
	@Transactional
	void ask(String address) {
		database.sql("update link set due_at = now() where address = :address").param("address", address).update();
	}

	/**
	 * An address that is due. It is not given to anybody else for ten minutes; empty if
	 * there is none.
	 */
	@Transactional
	Optional<String> take() {
		return database.sql("""
				update link set due_at = now() + interval '10 minutes'
				where address = (
					select address from link
					where due_at <= now()
					order by due_at
					limit 1
					for update skip locked)
				returning address
				""").query(String.class).optional();
	}

	/**
	 * Keeps an answer. What is there is asked for again after a week, what is not after
	 * an hour, six hours, and then day by day.
	 */
	@Transactional
	void keep(String address, Answer answer) {
		database.sql("""
				update link set
					state = :state,
					checked_at = now(),
					reached_at = case when :state = 'REACHED' then now() else reached_at end,
					failures = case when :failed then failures + 1 else 0 end,
					failing_since = case when :failed then coalesce(failing_since, now()) end,
					due_at = now() + case
						when not :failed then interval '7 days'
						when failures = 0 then interval '1 hour'
						when failures = 1 then interval '6 hours'
						else interval '1 day' end
				where address = :address
				""")
			.param("state", answer.name())
			.param("failed", LinkState.isFailure(answer))
			.param("address", address)
			.update();
	}

	/** Asks for an address that is due, if there is one. */
	boolean askOne() {
		Optional<String> due = take();
		due.ifPresent((address) -> keep(address, outbound.ask(address)));
		return due.isPresent();
	}

}
