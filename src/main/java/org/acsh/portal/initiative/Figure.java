package org.acsh.portal.initiative;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.acsh.portal.document.KeyedItem;
import org.acsh.portal.document.Refill;
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * Something that an initiative counts, with all values that were given of it. A newer
 * value supersedes the others.
 */
@Entity
@Table(name = "initiative_figure")
class Figure extends AbstractEntity implements KeyedItem<FigureForm, InitiativeReferences> {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "initiative_id")
	private Initiative initiative;

	private String key;

	private int position;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText name;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText unit;

	@ElementCollection
	@CollectionTable(name = "figure_value", joinColumns = @JoinColumn(name = "figure_id"))
	@OrderColumn(name = "position")
	private List<FigureValue> values = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Figure() {
	}

	@SuppressWarnings("NullAway.Init") // its name comes with take, before it is saved
	Figure(Initiative initiative, String key) {
		this.initiative = initiative;
		this.key = key;
	}

	@Override
	public boolean hasKey(String sought) {
		return key.equals(sought);
	}

	@Override
	public void take(FigureForm form, int place, InitiativeReferences references) {
		position = place;
		name = requireNonNull(form.name().text());
		unit = form.unit().text();
		Refill.of(values, references.values(form.values()));
	}

}
