/**
 * The one way in which content of every kind is written: revisions, drafts beside what is
 * published, publishing, scheduling, taking back, review and preview. A room brings its
 * kind of content as a {@link org.acsh.portal.editing.ContentKind}; this room knows none
 * of them.
 */
@ApplicationModule(allowedDependencies = { "kernel", "site", "account", "audit", "document" })
@NullMarked
package org.acsh.portal.editing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
