package org.acsh.portal.editing;

import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.document.Document;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Gives each content an address of its own. One that was ever public is never given to
 * another.
 */
@Component
class Addresses {

	private final ContentRepository contents;

	Addresses(ContentRepository contents) {
		this.contents = contents;
	}

	/**
	 * A form with its address: the one typed, else one made of the title, else the one
	 * that the content has.
	 * @return the form; unchanged where no address can be made yet or the typed one
	 * cannot be had
	 */
	Document addressed(Kind<?> kind, Content content, Document document) {
		return wanted(kind, content, document).map(slug -> give(kind, content, document, slug)).orElse(document);
	}

	/** Notes where the address that was typed is another content's. */
	void check(Kind<?> kind, Content content, Document document, Errors problems) {
		String typed = kind.slug(document);
		if (Slug.isOne(typed) && !isFree(content, new Slug(typed))) {
			problems.rejectValue("slug", "editing.problem.address-taken");
		}
		else if (typed.isBlank() && !kind.title(document).isBlank() && found(kind, content, document).isEmpty()) {
			problems.rejectValue("slug", "editing.problem.address-missing");
		}
	}

	/** Lets an address that is no more lead to where the content is now. */
	void moved(Content content, Slug former) {
		contents.addFormerAddress(content.kind(), former.value(), content.id());
	}

	/** Takes an address back that had led to where the content was meanwhile. */
	void settled(Content content, Slug present) {
		contents.removeFormerAddress(content.kind(), present.value(), content.id());
	}

	/** Whether readers who are sent to a path come back to the content, now or later. */
	boolean leadsBack(Content content, String path) {
		contents.lock("address");
		return contents.leadsTo(content.id(), path);
	}

	private boolean isFree(Content content, Slug slug) {
		return !contents.isTaken(content.kind(), slug.value(), content.id());
	}

	private Document give(Kind<?> kind, Content content, Document document, Slug slug) {
		content.address(slug);
		return kind.withSlug(document, slug);
	}

	// Two who claim one address must not both find it free; for its own nobody has to
	// wait.
	private Optional<Slug> wanted(Kind<?> kind, Content content, Document document) {
		Optional<Slug> found = found(kind, content, document);
		if (found.isEmpty() || found.get().equals(content.slug())) {
			return found;
		}
		contents.lock("address");
		return found(kind, content, document);
	}

	private Optional<Slug> found(Kind<?> kind, Content content, Document document) {
		String typed = kind.slug(document);
		if (!typed.isBlank()) {
			return Optional.of(typed).filter(Slug::isOne).map(Slug::new).filter(slug -> isFree(content, slug));
		}
		return made(kind, content, document).or(() -> Optional.ofNullable(content.slug()));
	}

	private Optional<Slug> made(Kind<?> kind, Content content, Document document) {
		LocalizedText title = kind.title(document).text();
		return Optional.ofNullable(title)
			.flatMap(text -> slug(text.in(Locale.ENGLISH).value()))
			.map(slug -> slug.firstFree(taken -> !isFree(content, taken)));
	}

	private static Optional<Slug> slug(String title) {
		try {
			return Optional.of(Slug.from(title));
		}
		catch (IllegalArgumentException ex) {
			// A title without letters and digits makes no address.
			return Optional.empty();
		}
	}

}
