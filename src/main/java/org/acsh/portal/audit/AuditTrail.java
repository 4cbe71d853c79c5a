package org.acsh.portal.audit;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was done, recorded for ever and told in words. */
@Service
public class AuditTrail {

	static final int PAGE_SIZE = 50;

	private final DeedLog log;

	private final DeedWords words;

	AuditTrail(DeedLog log, DeedWords words) {
		this.log = log;
		this.words = words;
	}

	/**
	 * Records a deed in the running transaction: it is remembered if and only if it is
	 * done.
	 * @throws org.springframework.transaction.IllegalTransactionStateException where no
	 * transaction runs
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(Deed deed) {
		log.add(deed);
	}

	/**
	 * Records that somebody takes a list along as a file.
	 * @param list the list's name in addresses, such as "events"
	 * @param rows how many rows the file has
	 */
	@Transactional
	public void exported(Member actor, String list, int rows) {
		log.add(Deed.by(actor, "exported").with("list", list).with("rows", String.valueOf(rows)));
	}

	/**
	 * What was last done to content.
	 * @param subject the content's id
	 * @return the newest deeds, 50 at most; empty for content that is not known
	 */
	public Timeline timeline(UUID subject, Locale reader) {
		return timeline(subject, null, reader);
	}

	/**
	 * What was done to content before a certain deed.
	 * @param subject the content's id
	 * @param before the deed's id, from {@link Timeline#older()}; null for the newest
	 * page
	 * @return 50 deeds at most; empty for content that is not known
	 */
	public Timeline timeline(UUID subject, @Nullable Long before, Locale reader) {
		long end = (before != null) ? before : Long.MAX_VALUE;
		return Timeline.of(told(log.of(subject, end, PAGE_SIZE + 1), reader), PAGE_SIZE);
	}

	/**
	 * When and by whom one sort of deed was done to the revisions of a content.
	 * @param subject the content's id
	 * @param verb such as "published"
	 * @return the deeds, the first done first; none for content that is not known
	 */
	public List<Done> done(UUID subject, String verb) {
		return log.done(subject, verb);
	}

	/**
	 * What was last done at all, the newest first.
	 * @param most how many deeds at most
	 */
	public List<Entry> latest(int most, Locale reader) {
		return told(log.find(DeedFilter.everything(), most), reader);
	}

	int count(DeedFilter filter) {
		return log.count(filter.before(null));
	}

	Timeline page(DeedFilter filter, Locale reader) {
		return Timeline.of(told(log.find(filter, PAGE_SIZE + 1), reader), PAGE_SIZE);
	}

	private List<Entry> told(List<PastDeed> deeds, Locale reader) {
		return deeds.stream().map(deed -> words.entry(deed, reader)).toList();
	}

}
