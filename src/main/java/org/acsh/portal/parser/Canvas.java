package org.acsh.portal.parser;

import java.util.Optional;

/**
 * How large a page is drawn.
 *
 * @param width in pixels
 * @param height in pixels
 * @param scale from the page's own unit to pixels
 */
record Canvas(int width, int height, double scale) {

	/** A page that is higher than so many times its width is drawn narrower. */
	private static final double STEEPEST = 3;

	/** That of a page of some size; empty where the size makes no picture. */
	static Optional<Canvas> of(double width, double height) {
		double scale = Math.min(Album.PAGE / width, STEEPEST * Album.PAGE / height);
		int across = (int) Math.round(width * scale);
		int down = (int) Math.round(height * scale);
		boolean drawable = width > 0 && height > 0 && across > 0 && down > 0 && Double.isFinite(scale);
		return drawable ? Optional.of(new Canvas(across, down, scale)) : Optional.empty();
	}

}
