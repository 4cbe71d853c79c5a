package org.acsh.portal.upkeep;

import java.io.IOException;
import java.util.Optional;

import org.acsh.portal.account.Member;
import org.acsh.portal.audit.AuditTrail;
import org.acsh.portal.audit.Deed;
import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.Inspected;
import org.acsh.portal.storage.Inspection;
import org.acsh.portal.storage.Sweep;
import org.acsh.portal.storage.Swept;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does at once, for an administrator, what is done at night. */
@Service
class Caretaker {

	private final Sweep sweep;

	private final Inspection inspection;

	private final AuditTrail audit;

	private final TransactionTemplate transactions;

	Caretaker(Sweep sweep, Inspection inspection, AuditTrail audit, PlatformTransactionManager transactions) {
		this.sweep = sweep;
		this.inspection = inspection;
		this.audit = audit;
		this.transactions = new TransactionTemplate(transactions);
	}

	/** Sweeps, in many transactions; that somebody wanted it is recorded before. */
	Swept sweep(Member actor) throws IOException {
		transactions.executeWithoutResult(status -> audit.record(Deed.by(actor, "swept")));
		return sweep.sweep();
	}

	/** Reads what was not read for longest; empty where nothing is kept. */
	Optional<Inspected> inspectNext() throws IOException {
		return inspection.inspectNext();
	}

	/** Reads some bytes; empty for what is no digest of any. */
	Optional<Inspected> inspect(String digest) throws IOException {
		Optional<Digest> known = inspection.known(digest);
		return known.isPresent() ? Optional.of(inspection.inspect(known.get())) : Optional.empty();
	}

}
