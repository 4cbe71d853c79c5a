/**
 * The programme and its phases: what each set out to do, with which countries and
 * partners, and the topics and areas of activity by which content is grouped. It never
 * counts events: rooms above do.
 */
@ApplicationModule(allowedDependencies = { "kernel", "starter", "site", "document", "editing", "joining", "vocabulary",
		"country", "directory" })
@NullMarked
package org.acsh.portal.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
