/**
 * Publications, the programme's own and those of others: who published them, at which
 * events they were launched or presented, which presentations cite them. It tells of them
 * on the pages of events and organisations; it never holds their files.
 */
@ApplicationModule(allowedDependencies = { "kernel", "starter", "site", "directory", "event" })
@NullMarked
package org.acsh.portal.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
