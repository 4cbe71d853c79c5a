/**
 * Many files at once: each becomes a draft material as soon as it has come, so that
 * nothing is lost, and all are named on one page. A ZIP file is looked into first, and
 * staff choose what of it is unpacked. The room proposes names from what was read in the
 * files and from their names; what a material is, {@code material} says.
 */
@ApplicationModule(allowedDependencies = { "kernel", "site", "account", "archive", "storage", "extraction", "upload",
		"document", "editing", "desk", "material" })
@NullMarked
package org.acsh.portal.deposit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
