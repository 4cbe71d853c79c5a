package org.acsh.portal.parser;

import java.time.Duration;

/**
 * How much is read of one file at most. What is beyond is left out, and said so; only
 * time ends the program.
 *
 * @param pages of text; slides and sheets are pages too
 * @param drawings pages that are drawn
 * @param characters of the whole text
 * @param pageCharacters of the text of one page
 * @param pixels of a photo as it was taken
 * @param page the time of the processor for one page, to be read or to be drawn
 * @param drawing the time after which no further page is drawn
 */
public record Limits(int pages, int drawings, int characters, int pageCharacters, long pixels, Duration page,
		Duration drawing) {
}
