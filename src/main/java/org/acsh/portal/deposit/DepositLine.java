package org.acsh.portal.deposit;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.material.MaterialDrafts.Names;
import org.acsh.portal.material.Twin;
import org.acsh.portal.storage.StoredFile;
import org.acsh.portal.storage.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A draft as the page shows it.
 *
 * @param file its file, or null where that was thrown away
 * @param names as staff left them; as they are proposed where nobody has written in it
 * @param twins other materials of the same bytes
 */
record DepositLine(DepositItem item, @Nullable StoredFile file, Names names, List<Twin> twins) {

	/** The draft. */
	public UUID content() {
		return Objects.requireNonNull(item.content());
	}

	/** What the virus scanner holds back, for now or for ever; null for all others. */
	public @Nullable Verdict heldBack() {
		return (file != null && !file.isServed()) ? file.verdict() : null;
	}

}
