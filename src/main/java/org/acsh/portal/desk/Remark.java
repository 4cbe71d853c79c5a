package org.acsh.portal.desk;

import java.util.List;

/** Something said of one field of a form, shown before the field. */
sealed interface Remark {

	/** The field's name in the form, such as {@code sessions[0].title.texts[en]}. */
	String field();

	/** Whether it is said of this part of the form or of something inside of it. */
	default boolean isIn(String part) {
		return field().startsWith(part)
				&& (field().length() == part.length() || ".[".indexOf(field().charAt(part.length())) >= 0);
	}

	/** The field's place on the page, for links to it. */
	default String target() {
		return Field.id(field());
	}

	/** The remarks of one sort, in their order. */
	static <R extends Remark> List<R> of(Class<R> sort, List<Remark> remarks) {
		return remarks.stream().filter(sort::isInstance).map(sort::cast).toList();
	}

	/**
	 * What keeps the form from being published.
	 *
	 * @param field the field's name
	 * @param message what to do about it, in the writer's language
	 * @param line the same after the names of the fields that lead there, for lists
	 */
	record Problem(String field, String message, String line) implements Remark {
	}

	/**
	 * What a colleague wrote in the same field at the same time. The button beside it
	 * sends {@code do=take:} with the field's name.
	 *
	 * @param field the field's name
	 * @param who the colleague's name
	 * @param text what the colleague wrote, blank for having emptied the field
	 */
	record Clash(String field, String who, String text) implements Remark {
	}

	/**
	 * What a reviewer asks for.
	 *
	 * @param field the field's name, empty for the form as a whole or a field that is no
	 * more
	 * @param trail the names of the fields that lead to what it is about, none for the
	 * form as a whole
	 * @param who the reviewer's name
	 * @param text the request
	 */
	record Comment(String field, List<String> trail, String who, String text) implements Remark {
	}

}
