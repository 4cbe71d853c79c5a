package org.acsh.portal.material;

import java.util.List;
import java.util.stream.Stream;

import org.acsh.portal.publication.Copies;
import org.acsh.portal.storage.FileType;
import org.jspecify.annotations.Nullable;

/**
 * What of a publication can be had or read here.
 *
 * @param title of the publication in the reader's language
 * @param all its materials, at least one
 */
record PublicationMaterials(String title, List<MaterialSummary> all) implements Copies {

	/** What its first open file looks like, or null where nobody can see that. */
	public @Nullable Cover cover() {
		return all.stream().map(MaterialSummary::cover).flatMap(Stream::ofNullable).findFirst().orElse(null);
	}

	@Override
	public @Nullable String pdf() {
		return all.stream()
			.filter(one -> one.file() != null && one.file().type() == FileType.PDF)
			.findFirst()
			.map(one -> "/files/materials/" + one.slug())
			.orElse(null);
	}

}
