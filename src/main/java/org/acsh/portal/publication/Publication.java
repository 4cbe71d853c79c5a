package org.acsh.portal.publication;

import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import org.acsh.portal.directory.Organisation;
import org.acsh.portal.event.Presentation;
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A work that was published. Its title is the published one, in the language it was
 * published in; where that is not known the portal words one of its own and names no
 * language.
 */
@Entity
class Publication extends AbstractEntity {

	private Slug slug;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText title;

	private @Nullable String titleLanguage;

	private @Nullable PartialDate published;

	@Enumerated(EnumType.STRING)
	private Relation relation;

	@ManyToMany
	@JoinTable(name = "publication_publisher", joinColumns = @JoinColumn(name = "publication_id"),
			inverseJoinColumns = @JoinColumn(name = "organisation_id"))
	@OrderColumn(name = "position")
	private List<Organisation> publishers;

	@ElementCollection
	@CollectionTable(name = "publication_event", joinColumns = @JoinColumn(name = "publication_id"))
	private Set<Occasion> occasions;

	@ManyToMany
	@JoinTable(name = "publication_citation", joinColumns = @JoinColumn(name = "publication_id"),
			inverseJoinColumns = @JoinColumn(name = "presentation_id"))
	private Set<Presentation> citations;

	@SuppressWarnings("NullAway.Init")
	protected Publication() {
	}

	/**
	 * A publication as entered.
	 * @throws IllegalArgumentException if the language of the title is not the one the
	 * title was first written in
	 */
	Publication(PublicationForm form, List<Organisation> publishers, Set<Occasion> occasions,
			Set<Presentation> citations) {
		if (form.titleLanguage() != null && !form.titleLanguage().equals(form.title().source())) {
			throw new IllegalArgumentException("A published title is kept in its own language");
		}
		this.slug = form.slug();
		this.kind = form.kind();
		this.title = form.title();
		this.titleLanguage = form.titleLanguage();
		this.published = form.published();
		this.relation = form.relation();
		this.publishers = publishers;
		this.occasions = occasions;
		this.citations = citations;
	}

	/** What sort of work it is. */
	enum Kind {

		JOINT_PUBLICATION, REVIEW, REPORT, WORKING_PAPER, NEEDS_STUDY, GUIDE

	}

	/** Whose work it is: the hub's, the hub's with others, or only referred to. */
	enum Relation {

		OWN, JOINT, REFERENCED

	}

}
