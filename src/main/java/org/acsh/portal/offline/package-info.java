/**
 * Offline packs: an event or a country as a ZIP file with plain pages, texts and chosen
 * files, which opens in any browser without a server and asks nobody for anything. It
 * shows the very pages of the rooms below, with links that lead to places in the pack or,
 * marked, to the portal; it owns no facts and holds only what everybody may have.
 */
@ApplicationModule(allowedDependencies = { "kernel", "site", "sheet", "archive", "storage", "extraction", "country",
		"event", "publication", "material", "pack" })
@NullMarked
package org.acsh.portal.offline;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
