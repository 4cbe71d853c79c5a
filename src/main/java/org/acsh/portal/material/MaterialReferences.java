package org.acsh.portal.material;

import java.util.List;

import org.acsh.portal.directory.PersonService;
import org.acsh.portal.document.Typed;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.programme.Topic;
import org.acsh.portal.programme.TopicService;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static java.util.Objects.requireNonNull;

/**
 * Finds the records that a form without problems names, and lists those that until then
 * only drafts have named. Naming one that does not exist is refused with
 * {@link NotFoundException}.
 */
@Component
class MaterialReferences {

	private final Belongings belongings;

	private final PersonService people;

	private final TopicService topics;

	private final MaterialRepository materials;

	private final Embargo embargo;

	MaterialReferences(Belongings belongings, PersonService people, TopicService topics, MaterialRepository materials,
			Embargo embargo) {
		this.belongings = belongings;
		this.people = people;
		this.topics = topics;
		this.materials = materials;
		this.embargo = embargo;
	}

	/** Finds what a material belongs to. */
	Belongings belongings() {
		return belongings;
	}

	/** Reads until when a material is kept back. */
	Embargo embargo() {
		return embargo;
	}

	@Nullable Material material(String slug) {
		return Typed.read(slug, this::known);
	}

	List<Expected> expected(List<ExpectedForm> forms) {
		return forms.stream()
			.map(form -> new Expected(requireNonNull(form.name().text()), material(form.material())))
			.toList();
	}

	List<Author> authors(List<AuthorForm> forms) {
		return forms.stream()
			.map(form -> new Author(Typed.read(form.person(), people::listed), Typed.read(form.name(), String::strip)))
			.toList();
	}

	List<Topic> topics(List<String> slugs) {
		return slugs.stream().distinct().map(topics::listed).toList();
	}

	private Material known(String slug) {
		return materials.findBySlug(new Slug(slug)).orElseThrow(() -> new NotFoundException("material " + slug));
	}

}
