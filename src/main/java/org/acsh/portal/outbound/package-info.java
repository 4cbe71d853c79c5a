/**
 * The one way out to the network. Nothing leaves unless the configuration allows its
 * host, and then only over HTTPS to addresses that everybody can reach, within limits of
 * time and size. It never follows a redirect to anywhere else and never sends anything
 * but a question.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.acsh.portal.outbound;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
