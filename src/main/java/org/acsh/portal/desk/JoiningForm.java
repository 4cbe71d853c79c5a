package org.acsh.portal.desk;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.document.Given;
import org.acsh.portal.joining.Pair.Fork;
import org.acsh.portal.joining.Pair.Take;
import org.jspecify.annotations.Nullable;

/**
 * How two contents are to be made one, as typed.
 *
 * @param deed what the browser calls it
 * @param fields what is taken where the two differ
 */
record JoiningForm(String deed, List<Choice> fields) {

	JoiningForm {
		deed = Given.text(deed);
		fields = Given.list(fields);
	}

	static JoiningForm blank() {
		return new JoiningForm(UUID.randomUUID().toString(), List.of());
	}

	/** What is marked where the two differ: what was chosen, else what is suggested. */
	public Take chosen(Fork fork) {
		return takes().getOrDefault(fork.field(), fork.fuller());
	}

	/** What can be chosen where the two differ. */
	public EnumSet<Take> offered(Fork fork) {
		return fork.both() ? EnumSet.allOf(Take.class) : EnumSet.of(Take.KEPT, Take.OTHER);
	}

	UUID name() {
		try {
			return UUID.fromString(deed);
		}
		catch (IllegalArgumentException ex) {
			return UUID.randomUUID();
		}
	}

	Map<String, Take> takes() {
		Map<String, Take> takes = new HashMap<>();
		fields.stream()
			.filter(choice -> choice.take() != null)
			.forEach(choice -> takes.put(choice.name(), choice.take()));
		return takes;
	}

	/** What is taken of one field. */
	record Choice(String name, @Nullable Take take) {

		Choice {
			name = Given.text(name);
		}

	}

}
