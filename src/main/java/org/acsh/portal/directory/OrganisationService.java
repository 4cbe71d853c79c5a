package org.acsh.portal.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.ibm.icu.text.Collator;
import org.acsh.portal.editing.Absences;
import org.acsh.portal.editing.NamedRecords;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Service;

/** Finds organisations. */
@Service
public class OrganisationService {

	static final String KIND = "organisations";

	private final OrganisationRepository organisations;

	private final NamedRecords drafts;

	private final PublicViews views;

	private final Absences absences;

	OrganisationService(OrganisationRepository organisations, NamedRecords drafts, PublicViews views,
			Absences absences) {
		this.organisations = organisations;
		this.drafts = drafts;
		this.views = views;
		this.absences = absences;
	}

	/**
	 * The organisation that a record refers to.
	 * @param slug the last part of the address of its page
	 * @throws NotFoundException if there is no such organisation, or only a draft
	 */
	public Organisation organisation(String slug) {
		return organisations.findBySlug(new Slug(slug))
			.orElseThrow(() -> new NotFoundException("organisation " + slug));
	}

	/**
	 * The organisation that something published names; a draft is published along with
	 * it.
	 * @param slug the last part of the address of its page
	 * @throws NotFoundException if there is no such organisation
	 */
	public Organisation listed(String slug) {
		drafts.show(KIND, new Slug(slug));
		return organisation(slug);
	}

	/** The organisations of a country by name in the reader's language, for its page. */
	List<OrganisationPage> ofCountry(String code, Locale reader) {
		// The database would not put Cyrillic before Latin for a Russian reader.
		return views
			.list(OrganisationPage.class, "select * from public_organisation where country_code = :country",
					Map.of("country", code))
			.stream()
			.sorted(Comparator.comparing(organisation -> organisation.name().in(reader).value(),
					Collator.getInstance(reader)))
			.toList();
	}

	/**
	 * The page of an organisation.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if none ever had the address
	 */
	OrganisationPage page(String slug) {
		return views
			.one(OrganisationPage.class, "select * from organisation_page where slug = :slug", Map.of("slug", slug))
			.orElseThrow(() -> absences.of(KIND, slug));
	}

	/**
	 * The page of an organisation that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	OrganisationPage page(UUID content) {
		return views
			.one(OrganisationPage.class, "select * from organisation_page where content = :content",
					Map.of("content", content))
			.orElseThrow(NotFoundException::new);
	}

}
