package org.acsh.portal.document;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.acsh.portal.kernel.Wording;

/** A text is there in at least one language. */
@Documented
@Constraint(validatedBy = Written.InAnyLanguage.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.FIELD, ElementType.TYPE_USE })
public @interface Written {

	String message();

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Looks for a language in which something was typed. */
	class InAnyLanguage implements ConstraintValidator<Written, Wording> {

		@Override
		public boolean isValid(Wording typed, ConstraintValidatorContext context) {
			return !typed.isBlank();
		}

	}

}
