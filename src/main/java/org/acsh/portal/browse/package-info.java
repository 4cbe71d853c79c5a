/**
 * The ways to find an event without knowing it: the list with its filters and counts, and
 * the calendar by month. It reads what the room event makes public and owns no facts.
 */
@ApplicationModule(allowedDependencies = { "kernel", "site", "country", "programme", "event" })
@NullMarked
package org.acsh.portal.browse;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
