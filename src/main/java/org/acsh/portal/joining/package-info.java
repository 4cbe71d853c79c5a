/**
 * Two contents that mean the same are found and made one, and told apart again. It works
 * for every kind and knows none; where spellings are found, rooms tell it by
 * {@link org.acsh.portal.joining.Spellings}. It never joins anything that staff have not
 * seen side by side.
 */
@ApplicationModule(allowedDependencies = { "kernel", "account", "document", "editing" })
@NullMarked
package org.acsh.portal.joining;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
