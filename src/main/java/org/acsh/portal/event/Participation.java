package org.acsh.portal.event;

import java.util.List;

import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.vocabulary.TermRef;
import org.jspecify.annotations.Nullable;

/** An event that a person took part in, with all the person did there. */
public record Participation(String slug, TermRef kind, LocalizedText title, PartialPeriod period, List<Part> parts) {

	/**
	 * What the person did, with the title and employer held then.
	 *
	 * @param role a role of {@link Speaker.Role}, or "QUOTED"
	 */
	public record Part(String role, @Nullable LocalizedText titleThen, @Nullable OrganisationRef organisation) {
	}

}
