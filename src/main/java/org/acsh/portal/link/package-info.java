/**
 * The addresses on the web that public content leads to, and whether they still answer.
 * It asks them now and then, where the configuration lets it; it never takes anything
 * from there and never changes a content.
 */
@ApplicationModule(allowedDependencies = { "kernel", "site", "account", "audit", "outbound", "concern" })
@NullMarked
package org.acsh.portal.link;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
