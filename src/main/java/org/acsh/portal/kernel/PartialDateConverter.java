package org.acsh.portal.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps each {@link PartialDate} of an entity as its ISO 8601 text. */
@Converter(autoApply = true)
class PartialDateConverter implements AttributeConverter<@Nullable PartialDate, @Nullable String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
		return (date != null) ? date.toString() : null;
	}

	@Override
	public @Nullable PartialDate convertToEntityAttribute(@Nullable String text) {
		return (text != null) ? PartialDate.parse(text) : null;
	}

}
