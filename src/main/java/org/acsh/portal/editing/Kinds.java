package org.acsh.portal.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.acsh.portal.kernel.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.validation.Validator;

/** The kinds of content that there are. */
@Component
public class Kinds {

	private final Map<String, Kind<?>> byName;

	Kinds(List<ContentKind<?>> kinds, Validator validator, ReferenceCheck references, FormerNames formerNames) {
		this.byName = kinds.stream()
			.map(kind -> kind(kind, validator, references, formerNames))
			.collect(Collectors.toMap(Kind::name, Function.identity()));
	}

	/**
	 * The kind of a name.
	 * @throws NotFoundException if there is none
	 */
	public Kind<?> named(String name) {
		return Optional.<Kind<?>>ofNullable(byName.get(name)).orElseThrow(NotFoundException::new);
	}

	private static <F extends Record> Kind<F> kind(ContentKind<F> kind, Validator validator, ReferenceCheck references,
			FormerNames formerNames) {
		return new Kind<>(kind, validator, references, formerNames);
	}

}
