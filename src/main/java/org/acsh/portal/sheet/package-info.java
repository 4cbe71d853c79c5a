/**
 * A list as a file: CSV and XLSX, written row by row, so that a list of any length takes
 * the same memory. What looks like a formula leaves as text. It knows no list of its own
 * and never decides who may take one along.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.acsh.portal.sheet;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
