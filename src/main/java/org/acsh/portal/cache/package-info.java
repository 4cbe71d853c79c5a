/**
 * The finished pages: kept in memory while no content changes, and shown for as long as a
 * page cannot be made. It knows no content and no reader; what is not the same for
 * everyone never enters.
 */
@ApplicationModule(allowedDependencies = { "kernel", "site" })
@NullMarked
package org.acsh.portal.cache;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
