/**
 * Alliances of practitioners: what they are for, which countries and institutions belong
 * to them, their materials. Events name the network that they are held within; this room
 * knows nothing of events.
 */
@ApplicationModule(allowedDependencies = { "kernel", "starter", "site", "document", "editing", "country", "directory",
		"programme" })
@NullMarked
package org.acsh.portal.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
