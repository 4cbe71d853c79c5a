/**
 * Pages of running text that staff write, such as that about the programme, and what they
 * put into the menus of every page. It never holds what has a kind of its own.
 */
@ApplicationModule(
		allowedDependencies = { "kernel", "starter", "site", "document", "editing", "directory", "programme" })
@NullMarked
package org.acsh.portal.page;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
