/**
 * Files on their way from a browser to the store: in parts that survive a broken line, a
 * closed browser and a restart of the portal, or as a plain form. What has come whole
 * becomes a stored file, or is refused with a reason and leaves nothing behind. It never
 * knows what a file is about.
 */
@ApplicationModule(allowedDependencies = { "kernel", "site", "account", "archive", "storage" })
@NullMarked
package org.acsh.portal.upload;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
