package org.acsh.portal.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.acsh.portal.kernel.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.validation.Validator;

/** The kinds of content that there are. */
@Component
public class Kinds {

	private final SequencedMap<String, Kind<?>> byName = new LinkedHashMap<>();

	Kinds(List<ContentKind<?>> kinds, Validator validator, ReferenceCheck references, FormerNames formerNames,
			Targets targets) {
		kinds.forEach(kind -> byName.put(kind.name(), new Kind<>(kind, validator, references, formerNames, targets)));
	}

	/** All kinds, in the order in which staff expect them. */
	public List<Kind<?>> all() {
		return List.copyOf(byName.values());
	}

	/**
	 * The kind of a name.
	 * @throws NotFoundException if there is none
	 */
	public Kind<?> named(String name) {
		return Optional.<Kind<?>>ofNullable(byName.get(name)).orElseThrow(NotFoundException::new);
	}

}
