/**
 * The pages on which staff work: the first page of staff, lists, forms, history,
 * comparison, publication. They are the same for every kind of content and hold no rule
 * of their own; those are in {@code editing}.
 */
@ApplicationModule(allowedDependencies = { "kernel", "sheet", "site", "account", "audit", "document", "editing",
		"batch", "joining", "concern", "listing", "translation" })
@NullMarked
package org.acsh.portal.desk;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
