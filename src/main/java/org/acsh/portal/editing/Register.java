package org.acsh.portal.editing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Records that forms refer to, found under every spelling. The room that keeps them
 * brings a bean for each register.
 */
public interface Register {

	/** The register's name in addresses and in {@code @ReferenceTo}, such as "people". */
	String name();

	/**
	 * The content that a slug names or begins with; forms may still hold one that has
	 * changed since.
	 */
	default Target target(String slug) {
		return Target.of(name(), slug);
	}

	/**
	 * The records that a typed text can mean, the likeliest first.
	 * @param typed part of a name in any language, spelling or script; may be empty
	 * @param reader the language to name them in
	 * @param most how many at most
	 */
	List<Choice> find(String typed, Locale reader, int most);

	/**
	 * The records that are called so in any language, spelling or script.
	 * @param name a whole name, or a label as {@link Choice} has it; capitals and accents
	 * do not count
	 * @param reader the language of the label
	 */
	List<Choice> called(String name, Locale reader);

	/**
	 * What forms show for the slugs that they hold.
	 * @return the choices by slug; slugs of no record are absent
	 */
	Map<String, Choice> named(Collection<String> slugs, Locale reader);

	/**
	 * Makes a record of a name that none has yet.
	 * @param name the name as typed
	 * @param language the BCP 47 tag of its language
	 * @return the new record, or empty where this register is not added to from forms
	 */
	Optional<Choice> create(String name, String language);

	/**
	 * A record that can be chosen.
	 *
	 * @param slug what the form holds
	 * @param label what the form shows, different from that of every other record
	 * @param detail what tells it from records of like name, such as the employer; may be
	 * empty
	 */
	record Choice(String slug, String label, String detail) {
	}

}
