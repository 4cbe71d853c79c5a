/**
 * The frame every page stands in: languages and addresses, layout data, messages, the
 * template dialect, error pages and security headers. It knows no event, country or
 * person, and never decides who may see what; that is the room account.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "database" })
package org.acsh.portal.site;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
