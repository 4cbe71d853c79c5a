/**
 * The words that content is sorted by and administrators choose: kinds of events, of
 * publications and of organisations, with their names in all languages of the portal. A
 * room that has such words brings a {@link org.acsh.portal.vocabulary.Vocabulary}. It
 * knows no event or organisation itself, and it never lets a word go that content uses.
 */
@ApplicationModule(allowedDependencies = { "kernel", "site", "account", "audit", "editing" })
@NullMarked
package org.acsh.portal.vocabulary;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
