/**
 * The topmost room: the home page and the map of the countries, composed of what the
 * rooms below know. Its own is only what staff put at the top of the home page; it counts
 * nothing that a reader cannot follow to what is counted.
 */
@ApplicationModule(allowedDependencies = { "kernel", "starter", "site", "document", "editing", "vocabulary", "country",
		"directory", "programme", "event", "search" })
@NullMarked
package org.acsh.portal.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
