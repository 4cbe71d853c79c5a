package org.acsh.portal.editing;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.kernel.Slug;
import org.acsh.portal.kernel.Wording;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/**
 * A kind of content that staff edit. A room that has one brings a bean of it; drafts,
 * revisions, publishing and all else then work for it. Staff see the kinds in the order
 * of their beans ({@link org.springframework.core.annotation.Order}); the messages
 * {@code kind.<name>} and {@code kind.<name>.new} are the kind's name and the words of
 * the button that begins a content.
 *
 * @param <F> the form: a record that holds what was typed, whose lists hold records with
 * a {@code key}
 */
public interface ContentKind<F extends Record & ContentForm<F>> {

	/**
	 * The kind's name in addresses and in the database, such as "events". The reader's
	 * page of one is at "/events/" and its slug.
	 */
	String name();

	/**
	 * Whether there is one content of this kind and never another, such as the home page.
	 */
	default boolean isSingle() {
		return false;
	}

	/** The address of the reader's page without the language. */
	default String address(Slug slug) {
		return Kind.address(name(), slug.value());
	}

	/** The form's type. */
	Class<F> form();

	/** The template of the form's page, such as "event/staff/form". */
	String template();

	/**
	 * What the message keys of the form's labels begin with, such as "event.form.". The
	 * name of a field follows, {@code event.form.title}; the field of an item or a nested
	 * record has that one's name before its own, {@code event.form.speakers.person}. The
	 * words of a constant have the constant after that,
	 * {@code event.form.speakers.role.MODERATOR}; those that readers see too may leave
	 * out the second part, {@code event.format.ONLINE}.
	 */
	String labels();

	/** What the form offers to choose from, for its template. */
	Record choices();

	/**
	 * The number of the form's present shape, from 1. It grows when a field is renamed.
	 */
	default int shape() {
		return 1;
	}

	/**
	 * A stored form in the present shape.
	 * @param stored the form as it was stored; may be changed
	 * @param shape the shape it was stored in, lower than the present one
	 */
	default ObjectNode upgraded(ObjectNode stored, int shape) {
		throw new IllegalStateException(name() + " never had the shape " + shape);
	}

	/**
	 * An empty form.
	 * @param language the BCP 47 tag of the language that it will be written in
	 */
	F blank(String language);

	/**
	 * A form of which only the name is known, for records that are made while something
	 * else is written. What it lacks, staff are asked to complete.
	 * @throws UnsupportedOperationException where that is not possible
	 */
	default F named(F blank, Wording name) {
		throw new UnsupportedOperationException(name() + " are not made by their name");
	}

	/**
	 * A form that stands for what another form describes, too: the names of that one
	 * become other names.
	 * @param form what is kept
	 * @param other what is given up
	 */
	default F calledAlso(F form, F other) {
		return form;
	}

	/**
	 * What staff know the content by: the title that the form has, unless the kind has
	 * names of its own. Blank where none was typed.
	 */
	default Wording title(F form) {
		return form.title();
	}

	/**
	 * Notes what keeps the form of a content from being published beyond the constraints
	 * on its fields.
	 */
	void check(UUID content, F form, Errors errors);

	/**
	 * Makes the entity say what the form says, in the running transaction. Whether
	 * readers see it is told by the content alone.
	 * @param content what is published; the first time, it has no entity yet
	 * @param form a form without problems, with a slug
	 */
	void publish(UUID content, F form);

	/**
	 * The reader's page as it stands in the running transaction.
	 * @param reader the language to read it in
	 */
	ModelAndView page(UUID content, Locale reader);

}
