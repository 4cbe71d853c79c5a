package org.acsh.portal.document;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.Optional;
import java.util.stream.Stream;

import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** What the values of a form's field stand for, as the form's record declares them. */
public sealed interface Meaning {

	/** The register of the languages that texts are written in. */
	String LANGUAGES = "languages";

	/**
	 * What stands at a path of a form.
	 * @param path the path of a text or of a value
	 * @param form the form's record
	 * @return what the record says of it; a text where it says nothing
	 */
	static Meaning of(FieldPath path, Class<? extends Record> form) {
		AnnotatedType type = null;
		Class<?> around = form;
		for (Step step : path.steps()) {
			if (around == Wording.class) {
				return step.bracketed() ? new Text(step.text()) : new Named(LANGUAGES);
			}
			type = step.bracketed() ? element(type) : field(around, step.text());
			if (type == null) {
				return Text.PLAIN;
			}
			around = References.rawType(type);
		}
		return (type != null) ? of(type) : Text.PLAIN;
	}

	private static Meaning of(AnnotatedType type) {
		ReferenceTo reference = type.getAnnotation(ReferenceTo.class);
		Class<?> plain = References.rawType(type);
		if (reference != null) {
			return new Named(reference.value());
		}
		return plain.isEnum() ? new Constant(plain) : (plain == boolean.class) ? new Tick() : Text.PLAIN;
	}

	private static @Nullable AnnotatedType field(Class<?> form, String name) {
		return Optional.ofNullable(form.getRecordComponents())
			.stream()
			.flatMap(Stream::of)
			.filter(component -> component.getName().equals(name))
			.findFirst()
			.map(component -> component.getAnnotatedType())
			.orElse(null);
	}

	private static @Nullable AnnotatedType element(@Nullable AnnotatedType list) {
		return (list instanceof AnnotatedParameterizedType type) ? type.getAnnotatedActualTypeArguments()[0] : null;
	}

	/**
	 * Themselves: words, dates, numbers.
	 *
	 * @param language the language of a text that can be given in several, or null
	 */
	record Text(@Nullable String language) implements Meaning {

		static final Text PLAIN = new Text(null);

	}

	/**
	 * Other records, by their slugs, or by what was typed of them.
	 *
	 * @param register the register that they are found in
	 */
	record Named(String register) implements Meaning {
	}

	/**
	 * One of several that the portal has words for.
	 *
	 * @param type the enumeration that it is of
	 */
	record Constant(Class<?> type) implements Meaning {

		/** The room that the enumeration belongs to. */
		public String room() {
			String name = type.getPackageName();
			return name.substring(name.lastIndexOf('.') + 1);
		}

	}

	/** Yes; what is not ticked stands nowhere. */
	record Tick() implements Meaning {
	}

}
