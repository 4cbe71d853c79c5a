/**
 * Who did what and when: deeds are recorded in the transaction that does them, can only
 * be added to, and are told in words on the pages of staff. It never decides whether a
 * deed is allowed.
 */
@ApplicationModule(allowedDependencies = { "kernel", "sheet", "site", "account" })
@NullMarked
package org.acsh.portal.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
