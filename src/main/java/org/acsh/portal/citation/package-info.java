/**
 * How a work is cited and told from others: its reference as text and for the programs
 * that keep bibliographies, and the numbers that publishers give it. It knows nothing of
 * where works are kept.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.acsh.portal.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
