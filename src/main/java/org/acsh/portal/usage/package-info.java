/**
 * How often what the portal keeps is downloaded: counted by day, told to staff. It never
 * knows by whom, and keeps nothing from which that could be found out.
 */
@ApplicationModule(allowedDependencies = { "kernel", "site", "sheet", "account", "audit", "desk" })
@NullMarked
package org.acsh.portal.usage;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
