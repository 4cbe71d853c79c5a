/**
 * Keeps the portal sound: what is done at night without anybody asking, and what
 * administrators are told of it. It knows when, and never how: that is known by the rooms
 * whose work it is.
 */
@ApplicationModule(allowedDependencies = { "site", "account", "audit", "storage" })
@NullMarked
package org.acsh.portal.upkeep;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
