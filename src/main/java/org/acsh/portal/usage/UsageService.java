package org.acsh.portal.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.acsh.portal.account.Member;
import org.acsh.portal.audit.AuditTrail;
import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells staff how much was downloaded of what. */
@Service
class UsageService {

	private static final int MOST = 50;

	private final PublicViews views;

	private final AuditTrail audit;

	private final Clock clock;

	UsageService(PublicViews views, AuditTrail audit, Clock clock) {
		this.views = views;
		this.audit = audit;
		this.clock = clock;
	}

	/** The day at the hub. */
	LocalDate today() {
		return LocalDate.now(clock);
	}

	/** What was downloaded in a period: of all months, and of the contents with most. */
	@Transactional(readOnly = true)
	Usage of(UsagePeriod period) {
		return new Usage(list(Usage.Month.class, "usage_by_month(:first, :last)", period),
				list(Usage.Material.class, "usage_of_materials(:first, :last, :most)", period),
				list(Usage.Event.class, "usage_of_events(:first, :last, :most)", period));
	}

	/**
	 * All that is known of a period, to be taken along as a file; that is recorded.
	 * @param actor who takes it
	 */
	@Transactional
	List<UsageLine> export(UsagePeriod period, Member actor) {
		List<UsageLine> lines = list(UsageLine.class, "usage_lines(:first, :last)", period);
		audit.exported(actor, "usage", lines.size());
		return lines;
	}

	private <T> List<T> list(Class<T> type, String function, UsagePeriod period) {
		return views.list(type, "select * from " + function,
				Map.of("first", period.firstDay(), "last", period.lastDay(), "most", MOST));
	}

}
