package org.acsh.portal.home;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.acsh.portal.document.Refill;
import org.acsh.portal.editing.ContentEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What staff say on the home page, as it was last published. */
@Entity
class HomeText extends ContentEntity {

	/** The one slug there is, which stands in no address. */
	static final Slug SLUG = new Slug("home");

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText heading;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText lede;

	@ElementCollection
	@CollectionTable(name = "home_feature", joinColumns = @JoinColumn(name = "home_text_id"))
	@OrderColumn(name = "position")
	private List<Feature> featured = new ArrayList<>();

	protected HomeText() {
	}

	HomeText(UUID content) {
		super(content, SLUG);
	}

	/**
	 * Says what a form without problems says.
	 * @param entered the contents that its featured pages are
	 */
	void revise(HomeForm form, List<Feature> entered) {
		heading = form.heading().text();
		lede = form.lede().text();
		Refill.of(featured, entered);
	}

}
