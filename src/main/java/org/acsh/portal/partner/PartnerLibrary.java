package org.acsh.portal.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.acsh.portal.account.Member;
import org.acsh.portal.audit.AuditTrail;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is open to a partner; every question is asked of what that one may see. */
@Service
class PartnerLibrary {

	private static final String OPEN = "select * from open_to_partner(:account, :today)";

	private static final String LATEST_FIRST = " order by day desc nulls last, register desc, slug";

	private final PublicViews views;

	private final JdbcClient database;

	private final AuditTrail audit;

	private final Clock clock;

	PartnerLibrary(PublicViews views, JdbcClient database, AuditTrail audit, Clock clock) {
		this.views = views;
		this.database = database;
		this.audit = audit;
		this.clock = clock;
	}

	/** The day at the hub, by which the time of partners begins and ends. */
	LocalDate today() {
		return LocalDate.now(clock);
	}

	/** What a partner wants to see of what is open. */
	@Transactional(readOnly = true)
	Opened open(Member partner, PartnerFilter filter) {
		Optional<Terms> terms = terms(partner);
		return new Opened(terms.orElse(null), terms.map(Terms::seenBeforeAt).orElse(null),
				views.list(Item.class, OPEN + LATEST_FIRST, parameters(partner)), filter);
	}

	/** Takes note of a visit: looks within an hour of each other are one. */
	@Transactional
	void visit(Member partner) {
		database.sql("""
				update partnership set
					seen_before_at = case when seen_at < now() - interval '1 hour' then seen_at else seen_before_at end,
					seen_at = now()
				where lower(email) = (select lower(email) from account where id = :account)
				""").param("account", partner.id()).update();
	}

	/**
	 * A material that is open to a partner and has a file.
	 * @throws NotFoundException for all others, whatever the reason
	 */
	@Transactional(readOnly = true)
	Item material(Member partner, String slug) {
		return views
			.one(Item.class, OPEN + " where register = 'materials' and slug = :slug and file is not null limit 1",
					Map.of("account", partner.id(), "today", today(), "slug", slug))
			.orElseThrow(NotFoundException::new);
	}

	/** The files of a bundle, and that they are taken along. */
	@Transactional
	List<Item> bundle(Member partner, PartnerFilter filter) {
		List<Item> items = open(partner, filter).items().stream().filter(filter::hasChosen).toList();
		if (items.isEmpty()) {
			throw new NotFoundException();
		}
		audit.exported(partner, "partner", items.size());
		return items;
	}

	private Optional<Terms> terms(Member partner) {
		return views.one(Terms.class, """
				select p.first_day, p.last_day, p.seen_before_at
				from partnership p
				join account a on lower(a.email) = lower(p.email)
				where a.id = :account
				""", Map.of("account", partner.id()));
	}

	private Map<String, ?> parameters(Member partner) {
		return Map.of("account", partner.id(), "today", today());
	}

}
