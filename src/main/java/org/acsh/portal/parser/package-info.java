/**
 * The program that reads files which strangers have made: text, titles, pictures of pages
 * and photos. It runs in a process of its own, with little memory and little time, and
 * the portal's process never loads its libraries. It is given a file and a folder; it
 * knows no database, no network and no other room's services.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "storage")
package org.acsh.portal.parser;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
