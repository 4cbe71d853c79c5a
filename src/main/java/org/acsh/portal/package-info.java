/** The capacity portal: one application made of rooms, a package each. */
@NullMarked
package org.acsh.portal;

import org.jspecify.annotations.NullMarked;
