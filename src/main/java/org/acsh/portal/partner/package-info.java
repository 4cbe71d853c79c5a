/**
 * What partners of programmes see: the publications and materials that are open to them,
 * for the programmes and the time that an administrator has chosen. It shows nothing of
 * another partner and nothing personal, and writes no content.
 */
@ApplicationModule(allowedDependencies = { "kernel", "site", "account", "audit", "storage", "citation", "programme",
		"event", "publication", "material", "pack", "vocabulary" })
@NullMarked
package org.acsh.portal.partner;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
