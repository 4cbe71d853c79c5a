/**
 * What staff should see to in public contents, told by rooms as
 * {@link org.acsh.portal.concern.Concerns} and read in one statement. It only tells; it
 * changes nothing and keeps nothing.
 */
@ApplicationModule(allowedDependencies = { "kernel", "account", "audit" })
@NullMarked
package org.acsh.portal.concern;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
