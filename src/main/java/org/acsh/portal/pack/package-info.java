/**
 * Several files of the library in one: a ZIP file that is made while it is sent, with a
 * list of what is in it. It is told which files a reader may have and never decides that
 * itself.
 */
@ApplicationModule(allowedDependencies = { "kernel", "site", "sheet", "archive", "storage" })
@NullMarked
package org.acsh.portal.pack;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
