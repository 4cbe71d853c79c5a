/**
 * The database under the portal: finds the configured PostgreSQL or starts the one that
 * the portal brings along, and refuses to start on a server that cannot serve it. It
 * never knows what is stored; tables belong to the rooms above.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.acsh.portal.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
