/**
 * Has files read by the parser's program, one after another, and keeps what was found:
 * text by page, pictures, titles, languages. What has not been read yet is told by the
 * files themselves, so that nothing is forgotten after a crash. It knows files by their
 * bytes only, not what they are about or who may see them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "storage", "parser" })
package org.acsh.portal.extraction;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
