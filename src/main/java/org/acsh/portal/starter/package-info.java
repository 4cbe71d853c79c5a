/**
 * Fills an empty portal with its first content, once and in one transaction. Each room
 * brings its own part; from then on it is content like any other, and this room never
 * touches it again.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.acsh.portal.starter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
