package org.acsh.portal.editing;

import java.util.List;

import org.acsh.portal.document.Document;
import org.acsh.portal.document.FieldPath;
import org.acsh.portal.document.Reference;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Publishes a draft in a transaction that is rolled back, also while it names what is not
 * public yet: a part is looked at before its whole is published.
 */
@Component
class Rehearsal {

	private final Archive archive;

	private final PublishingService publishing;

	private final Targets targets;

	Rehearsal(Archive archive, PublishingService publishing, Targets targets) {
		this.archive = archive;
		this.publishing = publishing;
		this.targets = targets;
	}

	/** Where a form names what keeps it from being published. */
	List<Reference> unpublished(Draft draft) {
		BindingResult problems = publishing.problems(draft);
		return archive.kind(draft.content().kind())
			.references(draft.document())
			.stream()
			.filter(reference -> problems.hasFieldErrors(reference.name()))
			.toList();
	}

	/** Shows drafts that are named, as far as they can be shown. */
	void showNamed(List<Reference> named) {
		named.forEach(this::show);
	}

	/**
	 * Shows a draft without what still leads nowhere.
	 * @param named where it leads nowhere, whatever was shown since
	 * @throws UnfitException if something else in the form keeps it from being shown, or
	 * does so without that
	 */
	void show(Draft draft, List<Reference> named) {
		Document document = draft.document();
		for (Reference reference : named.isEmpty() ? named : unpublished(draft)) {
			FieldPath path = FieldPath.ofName(reference.name(), draft.document());
			document = without(path, new Draft(draft.content(), draft.number(), document));
		}
		publishing.show(draft.content(), draft.number(), document);
	}

	private void show(Reference reference) {
		Target target = targets.of(reference);
		if (Slug.isOne(target.slug())) {
			archive.takeDraft(target.kind(), new Slug(target.slug())).ifPresent(this::showIfFit);
		}
	}

	private void showIfFit(Content content) {
		Draft newest = new Draft(content, content.latest(), archive.document(content, content.latest()));
		if (!publishing.problems(newest).hasErrors()) {
			publishing.show(content, newest.number(), newest.document());
			archive.flush();
		}
	}

	private Document without(FieldPath path, Draft draft) {
		Document document = draft.document();
		return path.nameIn(document)
			.map(name -> name.endsWith("]") ? document.remove(name) : without(name, draft))
			.orElse(document);
	}

	// An item that says nothing without the record is left out as a whole.
	private Document without(String name, Draft draft) {
		Document blanked = draft.document().withValue(name, "");
		String item = name.substring(0, name.lastIndexOf(']') + 1);
		boolean isNeeded = publishing.problems(new Draft(draft.content(), draft.number(), blanked))
			.hasFieldErrors(name);
		return (isNeeded && !item.isEmpty()) ? draft.document().remove(item) : blanked;
	}

}
