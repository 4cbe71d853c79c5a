package org.acsh.portal.document;

import java.time.DateTimeException;
import java.util.IllformedLocaleException;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.acsh.portal.kernel.UnreadableException;

/** Tries to read what was typed, and finds the message for what cannot be read. */
class ReadableValidator implements ConstraintValidator<Readable, String> {

	private static final String MESSAGES = "document.unreadable.";

	private Readable.As as = Readable.As.PERIOD;

	@Override
	public void initialize(Readable constraint) {
		as = constraint.value();
	}

	@Override
	public boolean isValid(String typed, ConstraintValidatorContext context) {
		try {
			Typed.read(typed, as::read);
			return true;
		}
		catch (UnreadableException ex) {
			return refused(ex.reason(), context);
		}
		catch (IllegalArgumentException | DateTimeException | IllformedLocaleException ex) {
			return refused(as, context);
		}
	}

	private static boolean refused(Enum<?> why, ConstraintValidatorContext context) {
		context.disableDefaultConstraintViolation();
		context.buildConstraintViolationWithTemplate("{" + MESSAGES + why.name() + "}").addConstraintViolation();
		return false;
	}

}
