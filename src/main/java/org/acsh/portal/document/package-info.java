/**
 * A form as it was filled in: a tree of fields, texts in languages and lists whose items
 * have keys. Two such trees are compared and three are merged here, field by field;
 * posted fields become the form's record. It knows neither the database nor what a form
 * is about.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.acsh.portal.document;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
