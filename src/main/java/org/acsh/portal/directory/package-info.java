/**
 * Who is who: organisations and people in public roles, one record each with all their
 * other spellings. It never holds trainees' personal data, and it never says who did what
 * at an event: that is said where it happened.
 */
@ApplicationModule(allowedDependencies = { "kernel", "starter", "site", "document", "editing", "joining", "vocabulary",
		"country" })
@NullMarked
package org.acsh.portal.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
