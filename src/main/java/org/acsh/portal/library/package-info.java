/**
 * The library as readers look through it: all materials with what narrows them down, and
 * what an event left as one file. It owns no facts and shows only what {@code material}
 * makes public.
 */
@ApplicationModule(allowedDependencies = { "kernel", "site", "storage", "event", "pack", "publication", "material" })
@NullMarked
package org.acsh.portal.library;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
