/**
 * Who met whom, and about what: meetings on the margins of an event and those that stand
 * alone. It tells of them on the pages of events and people; it never says who spoke at
 * an event.
 */
@ApplicationModule(allowedDependencies = { "kernel", "starter", "site", "country", "directory", "event" })
@NullMarked
package org.acsh.portal.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
