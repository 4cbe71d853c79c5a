package org.acsh.portal.editing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** A register whose records an SQL function offers, as {@link Choices} says. */
public abstract class ChoiceRegister implements Register {

	private final String name;

	private final String function;

	private final Choices choices;

	/**
	 * A register that is not added to from forms.
	 * @param name its name, such as "phases"
	 * @param function the SQL function that offers its records
	 */
	protected ChoiceRegister(String name, String function, Choices choices) {
		this.name = name;
		this.function = function;
		this.choices = choices;
	}

	@Override
	public final String name() {
		return name;
	}

	@Override
	public final List<Choice> find(String typed, Locale reader, int most) {
		return choices.find(function, typed, reader, most);
	}

	@Override
	public final List<Choice> called(String typed, Locale reader) {
		return choices.called(function, typed, reader);
	}

	@Override
	public final Map<String, Choice> named(Collection<String> slugs, Locale reader) {
		return choices.named(function, slugs, reader);
	}

	@Override
	public Optional<Choice> create(String typed, String language) {
		return Optional.empty();
	}

	/**
	 * Makes a record of a name that none has yet.
	 * @param maker makes it of a name and its language, and gives its slug
	 */
	protected final Optional<Choice> make(String typed, String language, BinaryOperator<String> maker) {
		return choices.make(function, typed, language, maker);
	}

}
