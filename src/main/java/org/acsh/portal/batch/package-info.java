/**
 * One deed for many contents: judged, shown, done to each in a transaction of its own,
 * and undone once. What the deed is to one content is told by {@code editing}; nothing is
 * published, saved or taken away by this room itself.
 */
@ApplicationModule(allowedDependencies = { "kernel", "account", "audit", "document", "editing" })
@NullMarked
package org.acsh.portal.batch;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
