package org.acsh.portal.material;

import java.util.List;

import org.acsh.portal.storage.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What readers see of an open file without downloading it.
 *
 * @param photos a photo's pictures, the narrowest first; empty for what is no photo
 * @param leaves some of its pages, in their order
 * @param count how many pages there are to see
 */
public record Preview(List<Picture> photos, List<Leaf> leaves, int count) {

	/** What there is to see of a file that nothing was read in. */
	static final Preview NOTHING = new Preview(List.of(), List.of(), 0);

	/** How many pages are shown at a time. */
	static final int SOME = 30;

	/** The first page that is shown, or 0 for none. */
	public int first() {
		return leaves.isEmpty() ? 0 : leaves.getFirst().number();
	}

	/** The last page that is shown, or 0 for none. */
	public int last() {
		return leaves.isEmpty() ? 0 : leaves.getLast().number();
	}

	/** The page from which the pages before these are read, or 0 where there are none. */
	public int before() {
		return (first() > 1) ? Math.max(1, first() - SOME) : 0;
	}

	/** The page from which the pages after these are read, or 0 where there are none. */
	public int further() {
		return (last() < count) ? last() + 1 : 0;
	}

	/** The picture that stands for the whole, or null where there is none. */
	public @Nullable Picture cover() {
		return (photo() != null) ? photo() : leaves.isEmpty() ? null : leaves.getFirst().picture();
	}

	/** The picture for browsers that know no others, or null where there is no photo. */
	public @Nullable Picture photo() {
		return photos.isEmpty() ? null : photos.get(photos.size() / 2);
	}

}
