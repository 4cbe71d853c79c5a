/**
 * How far content of every kind is translated: what a language lacks, and what is older
 * there than the text it was made from. It translates nothing and changes no content.
 */
@ApplicationModule(allowedDependencies = { "kernel", "document", "editing" })
@NullMarked
package org.acsh.portal.translation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
