/**
 * Publications, the programme's own and those of others: who wrote and published them, at
 * which events they were launched or presented, which presentations cite them, in which
 * meetings they were discussed. It never holds their files.
 */
@ApplicationModule(allowedDependencies = { "kernel", "starter", "site", "document", "citation", "editing", "vocabulary",
		"country", "directory", "programme", "event", "meeting" })
@NullMarked
package org.acsh.portal.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
