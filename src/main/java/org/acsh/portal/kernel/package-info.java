/**
 * Words that every room speaks: text in languages, dates as precise as they are known,
 * counts with their bound, slugs, the base of all entities, and the reading of what is
 * public. It never knows an event, a country or any other subject, and it never serves a
 * page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.acsh.portal.kernel;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
