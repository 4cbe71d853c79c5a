package org.acsh.portal.publication;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

import org.acsh.portal.citation.Citations;
import org.acsh.portal.citation.Work;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.site.BaseAddress;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of publications, with the sections that rooms above add to them. */
@Component
class PublicationPages {

	private final PublicationService publications;

	private final Citations citations;

	private final BaseAddress address;

	private final ObjectProvider<PageSections<PublicationPage>> sections;

	PublicationPages(PublicationService publications, Citations citations, BaseAddress address,
			ObjectProvider<PageSections<PublicationPage>> sections) {
		this.publications = publications;
		this.citations = citations;
		this.address = address;
		this.sections = sections;
	}

	/**
	 * The page at an address.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if no publication ever had the address
	 */
	ModelAndView at(String slug, Locale reader) {
		return page(publications.page(slug), reader);
	}

	/**
	 * The page of a publication that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	ModelAndView of(UUID content, Locale reader) {
		return page(publications.page(content), reader);
	}

	private ModelAndView page(PublicationPage publication, Locale reader) {
		Work work = publication.work(reader);
		List<PageSection> added = PageSections.of(sections, publication, reader);
		return new ModelAndView("publication/show").addObject("publication", publication)
			.addObject("work", work)
			.addObject("citation", citations.apa(work, reader))
			.addObject("copies", added.stream().filter(PublicationPages::isOfCopies).toList())
			.addObject("sections", added.stream().filter(Predicate.not(PublicationPages::isOfCopies)).toList())
			.addObject("pdf", pdf(added))
			.addObject("meta", "publication/meta")
			.addObject("noindex", publication.withdrawn() != null);
	}

	private @Nullable String pdf(List<PageSection> added) {
		return added.stream()
			.filter(PublicationPages::isOfCopies)
			.map((section) -> ((Copies) section.content()).pdf())
			.filter(Objects::nonNull)
			.findFirst()
			.map(address::of)
			.orElse(null);
	}

	private static boolean isOfCopies(PageSection section) {
		return section.content() instanceof Copies;
	}

}
