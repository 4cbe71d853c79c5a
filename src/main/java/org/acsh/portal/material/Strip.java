package org.acsh.portal.material;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Some photos of many, as a way to all of them.
 *
 * @param gallery the address of the page of all, without the language
 * @param photos that everybody can see
 */
record Strip(String gallery, List<MaterialSummary> photos) {

	private static final int MOST = 8;

	static Strip of(Album album, String owner, List<MaterialSummary> materials) {
		return new Strip(album.path(owner), materials.stream().filter(MaterialSummary::isShownPhoto).toList());
	}

	/** Those that are shown at once. */
	public List<MaterialSummary> some() {
		return photos.stream().limit(MOST).toList();
	}

	/** Whose all of those are, or null where they are of several, or nobody is named. */
	public @Nullable String credit() {
		List<String> credits = some().stream().map(one -> String.valueOf(one.credit())).distinct().toList();
		return (credits.size() == 1) ? some().getFirst().credit() : null;
	}

}
