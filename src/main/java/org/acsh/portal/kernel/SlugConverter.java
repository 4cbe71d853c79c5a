package org.acsh.portal.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps each {@link Slug} of an entity as its text. */
@Converter(autoApply = true)
class SlugConverter implements AttributeConverter<@Nullable Slug, @Nullable String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Slug slug) {
		return (slug != null) ? slug.value() : null;
	}

	@Override
	public @Nullable Slug convertToEntityAttribute(@Nullable String text) {
		return (text != null) ? new Slug(text) : null;
	}

}
