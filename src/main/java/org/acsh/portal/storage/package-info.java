/**
 * Keeps bytes: each under its hash, on the disk or in an S3-compatible store, never
 * overwritten, and only a sweep deletes what nothing names any more. It knows files by
 * the name they came with and by what they are, and the pictures made of them; it never
 * knows what a file is about or who may see it, so it is asked only by rooms that do.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "archive", "site", "account", "audit" })
package org.acsh.portal.storage;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
