/**
 * Countries' digital initiatives: what they consist of, who carries them, who took them
 * over, and what was said of them in figures, each with its source. It never adds figures
 * up: they were given by different people of different days.
 */
@ApplicationModule(allowedDependencies = { "kernel", "starter", "site", "document", "editing", "country", "directory",
		"programme", "event" })
@NullMarked
package org.acsh.portal.initiative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
