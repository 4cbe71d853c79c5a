/**
 * The topmost reading room: the home page and the map of the countries, composed of what
 * the rooms below know. It owns no facts and counts nothing that a reader cannot follow
 * to what is counted.
 */
@ApplicationModule(allowedDependencies = { "kernel", "site", "country", "programme", "event" })
@NullMarked
package org.acsh.portal.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
