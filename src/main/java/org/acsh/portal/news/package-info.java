/**
 * Short news of the portal's own, and what the press said of events, people and
 * publications. It never holds the articles themselves.
 */
@ApplicationModule(allowedDependencies = { "kernel", "starter", "site", "document", "editing", "directory", "programme",
		"event", "publication" })
@NullMarked
package org.acsh.portal.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
