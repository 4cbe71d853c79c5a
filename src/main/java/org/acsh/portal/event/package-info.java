/**
 * The centre of the portal: occasions with a period and a place, their agenda, speakers,
 * institutions visited, partners and outcome. It never holds trainees' records, files,
 * meetings or publications: rooms above tie those to an event and add their sections to
 * its page.
 */
@ApplicationModule(allowedDependencies = { "kernel", "starter", "site", "document", "editing", "concern", "vocabulary",
		"country", "directory", "programme", "network" })
@NullMarked
package org.acsh.portal.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
