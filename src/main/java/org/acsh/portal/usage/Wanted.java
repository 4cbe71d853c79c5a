package org.acsh.portal.usage;

import org.jspecify.annotations.Nullable;

/**
 * What is downloaded.
 *
 * @param way on which it leaves
 * @param register of what it belongs to, such as "materials", or null where only the way
 * is counted
 * @param address of what it belongs to, the last part of it; null with the register
 * @param version the number in the address, or null for the current one
 */
record Wanted(WayOut way, @Nullable String register, @Nullable String address, @Nullable Integer version) {
}
