package org.acsh.portal.storage;

import java.util.Arrays;
import java.util.Comparator;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The most bytes of one file, by what it is.
 *
 * @param document of PDF, Word and OpenDocument text
 * @param slides of presentations
 * @param table of tables
 * @param photo of photos
 * @param text of plain text
 * @param megapixels the most a photo may have, in millions of pixels; told from its
 * header
 */
@ConfigurationProperties("portal.storage.largest")
public record FileLimits(@DefaultValue("2GB") DataSize document, @DefaultValue("2GB") DataSize slides,
		@DefaultValue("200MB") DataSize table, @DefaultValue("100MB") DataSize photo,
		@DefaultValue("50MB") DataSize text, @DefaultValue("100") int megapixels) {

	/** The most bytes of any file. */
	public DataSize ofAny() {
		return Arrays.stream(Family.values()).map(this::of).max(Comparator.naturalOrder()).orElseThrow();
	}

	/** The most bytes of a file of a family. */
	DataSize of(Family family) {
		return switch (family) {
			case DOCUMENT -> document;
			case SLIDES -> slides;
			case TABLE -> table;
			case PHOTO -> photo;
			case TEXT -> text;
		};
	}

}
