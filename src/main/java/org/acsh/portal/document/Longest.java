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

/** A text has at most so many characters, in each of its languages. */
@Documented
@Constraint(validatedBy = { Longest.OfText.class, Longest.OfWording.class })
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.FIELD, ElementType.TYPE_USE })
public @interface Longest {

	int value();

	String message() default "{document.problem.long}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Measures a text of one line. */
	class OfText implements ConstraintValidator<Longest, String> {

		private int longest;

		@Override
		public void initialize(Longest constraint) {
			longest = constraint.value();
		}

		@Override
		public boolean isValid(String typed, ConstraintValidatorContext context) {
			return typed.length() <= longest;
		}

	}

	/** Measures a text in languages. */
	class OfWording implements ConstraintValidator<Longest, Wording> {

		private int longest;

		@Override
		public void initialize(Longest constraint) {
			longest = constraint.value();
		}

		@Override
		public boolean isValid(Wording typed, ConstraintValidatorContext context) {
			return typed.texts().values().stream().allMatch(text -> text.length() <= longest);
		}

	}

}
