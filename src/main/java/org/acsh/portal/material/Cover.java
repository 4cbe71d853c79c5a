package org.acsh.portal.material;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture that stands for an open file: its first page, or the photo that it is.
 *
 * @param slug of the material
 * @param widths in which there is one, the narrowest first; at least one
 */
public record Cover(String slug, List<Width> widths) {

	/** The address of the narrowest. */
	public String src() {
		return src(narrowest());
	}

	/** Where they are by their widths, as HTML's srcset has it. */
	public String srcset() {
		return widths.stream().map(one -> "%s %dw".formatted(src(one), one.width())).collect(Collectors.joining(", "));
	}

	/** The narrowest width. */
	public Width narrowest() {
		return widths.getFirst();
	}

	private String src(Width one) {
		return "/files/materials/%s/pictures/1/%d".formatted(slug, one.width());
	}

	/**
	 * A size in which there is a picture.
	 *
	 * @param width in pixels
	 * @param height in pixels
	 */
	public record Width(int width, int height) {
	}

}
