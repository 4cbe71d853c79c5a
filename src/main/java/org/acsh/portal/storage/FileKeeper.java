package org.acsh.portal.storage;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A room that names files; what no room names, the sweep throws away after a time. */
public interface FileKeeper {

	/** Those of some files that the room names, were it in a draft or an old revision. */
	Set<UUID> kept(Collection<UUID> files);

}
