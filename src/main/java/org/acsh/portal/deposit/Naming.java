package org.acsh.portal.deposit;

import org.acsh.portal.material.MaterialDrafts.Names;

/**
 * What was proposed for a file, and what staff made of it.
 *
 * @param typed the same as proposed where nothing was changed
 */
record Naming(Names proposed, Names typed) {

	boolean isChanged() {
		return !typed.equals(proposed);
	}

}
