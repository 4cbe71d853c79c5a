/**
 * Who met whom, about what, and what was agreed: meetings on the margins of an event and
 * those that stand alone. It shows readers what was agreed in public and staff what is
 * still to be done; it never says who spoke at an event.
 */
@ApplicationModule(allowedDependencies = { "kernel", "starter", "sheet", "site", "account", "document", "editing",
		"desk", "country", "directory", "programme", "event" })
@NullMarked
package org.acsh.portal.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
