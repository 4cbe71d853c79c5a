/**
 * Countries' digital initiatives and the events at which they were presented. It tells of
 * them on the pages of events and countries; it never says who presented them.
 */
@ApplicationModule(allowedDependencies = { "kernel", "starter", "site", "country", "event" })
@NullMarked
package org.acsh.portal.initiative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
