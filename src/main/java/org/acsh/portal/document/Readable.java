package org.acsh.portal.document;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.acsh.portal.kernel.Count;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.kernel.Slug;

/**
 * What was typed can be read as a value of some sort; nothing typed is fine. Where it
 * cannot, the message tells how to write it.
 */
@Documented
@Constraint(validatedBy = ReadableValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.FIELD, ElementType.TYPE_USE })
public @interface Readable {

	As value();

	String message() default "";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** A sort of value. */
	enum As {

		SLUG, PERIOD, DATE, COUNT, NUMBER, DAYS, TIME, ZONE, ADDRESS, LANGUAGE;

		Object read(String typed) {
			return switch (this) {
				case SLUG -> new Slug(typed);
				case PERIOD -> PartialPeriod.read(typed);
				case DATE -> PartialDate.read(typed);
				case COUNT -> Count.read(typed);
				case NUMBER -> Typed.number(typed);
				case DAYS -> Typed.days(typed);
				case TIME -> Typed.time(typed);
				case ZONE -> ZoneId.of(typed);
				case ADDRESS -> Typed.address(typed);
				case LANGUAGE -> Typed.language(typed);
			};
		}

	}

}
