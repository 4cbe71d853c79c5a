package org.acsh.portal.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Files that no room names. Where no room could, none is thrown away. */
@Component
class UnkeptFiles {

	private static final int SOME = 500;

	private static final UUID FIRST = new UUID(0, 0);

	private final SweepRows rows;

	private final List<FileKeeper> keepers;

	private final StorageProperties properties;

	UnkeptFiles(SweepRows rows, ObjectProvider<FileKeeper> keepers, StorageProperties properties) {
		this.rows = rows;
		this.keepers = keepers.orderedStream().toList();
		this.properties = properties;
	}

	/** Takes them away; returns how many. */
	int sweep(Instant now) {
		return keepers.isEmpty() ? 0 : sweepBefore(now.minus(properties.grace()));
	}

	private int sweepBefore(Instant before) {
		int gone = 0;
		List<UUID> files = rows.files(before, FIRST, SOME);
		while (!files.isEmpty()) {
			gone += rows.removeFiles(unkept(files));
			files = rows.files(before, files.getLast(), SOME);
		}
		return gone;
	}

	private Set<UUID> unkept(Collection<UUID> files) {
		Set<UUID> unkept = new HashSet<>(files);
		keepers.forEach(keeper -> unkept.removeAll(keeper.kept(files)));
		return unkept;
	}

}
