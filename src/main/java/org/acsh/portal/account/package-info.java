/**
 * Who may do what: the security chains and the declaration every controller has to make.
 * It knows no content, and never decides how an answer looks; that is the room site.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "site" })
package org.acsh.portal.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
