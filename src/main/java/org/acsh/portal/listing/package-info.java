/**
 * Lists of what staff edit, of one kind or of all: searched, filtered, sorted, counted.
 * It only reads; what readers see never comes from here.
 */
@ApplicationModule(allowedDependencies = { "kernel", "account", "audit", "editing" })
@NullMarked
package org.acsh.portal.listing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
