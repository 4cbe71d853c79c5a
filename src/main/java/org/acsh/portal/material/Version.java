package org.acsh.portal.material;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.acsh.portal.document.KeyedItem;
import org.acsh.portal.document.Typed;
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was for a time. Its number is part of its address and never another's,
 * whatever becomes of the versions around it.
 */
@Entity
@Table(name = "material_version")
class Version extends AbstractEntity implements KeyedItem<VersionForm, MaterialReferences> {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "material_id")
	private Material material;

	private String key;

	private int number;

	private int position;

	private UUID file;

	private @Nullable PartialDate date;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText reason;

	@SuppressWarnings("NullAway.Init")
	protected Version() {
	}

	@SuppressWarnings("NullAway.Init") // its file comes with take, before it is saved
	Version(Material material, String key, int number) {
		this.material = material;
		this.key = key;
		this.number = number;
	}

	@Override
	public boolean hasKey(String sought) {
		return key.equals(sought);
	}

	@Override
	public void take(VersionForm form, int place, MaterialReferences references) {
		position = place;
		file = UUID.fromString(form.file());
		date = Typed.read(form.date(), PartialDate::read);
		reason = form.reason().text();
	}

}
