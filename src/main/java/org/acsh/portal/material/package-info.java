/**
 * The library: slides, documents, photos, recordings, folders and links, each with what
 * it belongs to, who may have it and since when. It decides at every request who is given
 * bytes and never keeps them itself: that is {@code storage}'s work.
 */
@ApplicationModule(allowedDependencies = { "kernel", "starter", "site", "account", "storage", "upload", "document",
		"editing", "concern", "extraction", "country", "directory", "programme", "network", "event", "publication" })
@NullMarked
package org.acsh.portal.material;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
