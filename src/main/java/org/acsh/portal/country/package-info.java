/**
 * The programme's frame of reference in space: countries, named by Unicode CLDR in any
 * language, and the regions they belong to. It never says which country takes part in
 * what: membership belongs to a phase.
 */
@ApplicationModule(allowedDependencies = { "kernel", "starter", "site", "document", "editing" })
@NullMarked
package org.acsh.portal.country;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
