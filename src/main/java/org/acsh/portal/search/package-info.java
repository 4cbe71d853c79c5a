/**
 * Finds pages by what readers type, in any language and spelling, and by mistyped
 * addresses. It reads what the rooms make public and owns no facts; it never sees a draft
 * and never decides what is public.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "site", "vocabulary" })
package org.acsh.portal.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
