package org.acsh.portal.editing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

	private static final int LONGEST = 80;

	private final ContentRepository contents;

	Addresses(ContentRepository contents) {
		this.contents = contents;
	}

	/**
	 * A form with its address: the one typed, else one made of its title.
	 * @return the form; unchanged where no address can be made yet or the typed one
	 * cannot be had
	 */
	Document addressed(Kind<?> kind, Content content, Document document) {
		return wanted(kind, document).filter(slug -> !kind.slug(document).equals(String.valueOf(content.slug())))
			.map(slug -> kind.slug(document).isBlank() ? free(content, slug) : slug)
			.filter(slug -> isFree(content, slug))
			.map(slug -> give(kind, content, document, slug))
			.orElse(document);
	}

	/** Notes where the address that was typed is another content's. */
	void check(Kind<?> kind, Content content, Document document, Errors problems) {
		if (wanted(kind, document).filter(slug -> !isFree(content, slug)).isPresent()
				&& !kind.slug(document).isBlank()) {
			problems.rejectValue("slug", "editing.problem.address-taken");
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

	private boolean isFree(Content content, Slug slug) {
		return !contents.isTaken(content.kind(), slug.value(), content.id());
	}

	private Document give(Kind<?> kind, Content content, Document document, Slug slug) {
		content.address(slug);
		return kind.withSlug(document, slug);
	}

	private Slug free(Content content, Slug slug) {
		contents.lockAddresses();
		return Stream.concat(Stream.of(slug), IntStream.iterate(2, i -> i + 1).mapToObj(i -> numbered(slug, i)))
			.filter(candidate -> isFree(content, candidate))
			.findFirst()
			.orElseThrow();
	}

	private static Slug numbered(Slug slug, int number) {
		String ending = "-" + number;
		String stem = slug.value();
		String cut = stem.substring(0, Math.min(stem.length(), LONGEST - ending.length()));
		return new Slug(cut.replaceFirst("-$", "") + ending);
	}

	private static Optional<Slug> wanted(Kind<?> kind, Document document) {
		String typed = kind.slug(document);
		LocalizedText title = kind.title(document).text();
		try {
			if (!typed.isBlank()) {
				return Optional.of(new Slug(typed));
			}
			return Optional.ofNullable(title).map(text -> Slug.from(text.in(Locale.ENGLISH).value()));
		}
		catch (IllegalArgumentException ex) {
			// What is no address is a problem of the form, told with the others.
			return Optional.empty();
		}
	}

}
