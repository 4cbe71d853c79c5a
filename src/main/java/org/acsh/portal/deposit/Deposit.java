package org.acsh.portal.deposit;

import java.util.UUID;

/**
 * Files that a member gives in one sitting.
 *
 * @param event the address of the event that they are of, blank for none
 */
record Deposit(UUID id, String event) {
}
