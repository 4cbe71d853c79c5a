package org.acsh.portal.publication;

import org.jspecify.annotations.Nullable;

/**
 * The content of a section on a publication's page that lets readers have the work
 * itself, and so stands before all others.
 */
public interface Copies {

	/**
	 * Where a PDF of it is, as a path without a language, such as
	 * "/files/materials/tech-savvy"; null where everybody may have none.
	 */
	@Nullable String pdf();

}
