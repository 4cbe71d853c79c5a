/**
 * Many files as one: the only place where ZIP files are read and written. What is read is
 * first shown to be harmless, by its directory and within limits; what is written goes
 * out as a stream, whatever its size. It never opens a ZIP within a ZIP and knows nothing
 * of what the files in it are about.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.acsh.portal.archive;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
