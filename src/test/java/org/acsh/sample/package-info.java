/**
 * An entity that only tests know. It lives outside the portal, whose own tests would
 * otherwise expect a table for it.
 */
@NullMarked
package org.acsh.sample;

import org.jspecify.annotations.NullMarked;
