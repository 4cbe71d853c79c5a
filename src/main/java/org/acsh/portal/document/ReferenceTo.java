package org.acsh.portal.document;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a text of a form that names another record: its slug or code once it is found,
 * until then what was typed.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.FIELD, ElementType.TYPE_USE })
public @interface ReferenceTo {

	/** The register that the record is found in, such as "people". */
	String value();

}
