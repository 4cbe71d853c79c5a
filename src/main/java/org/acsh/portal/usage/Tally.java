package org.acsh.portal.usage;

import java.time.LocalDate;

/**
 * What downloads are added up by.
 *
 * @param day at the hub
 */
record Tally(LocalDate day, Wanted wanted) {
}
