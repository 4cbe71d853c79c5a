package org.acsh.portal.extraction;

import java.time.Duration;

import org.acsh.portal.parser.Limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What reading files may cost.
 *
 * @param processes how many files are read at a time, each by a process; 0 on a portal
 * that reads none
 * @param memory of a process for its objects; it needs about 100 MB besides
 * @param nice by how much a process stands back behind all others, where the system has
 * {@code nice}; 19 at most
 * @param jobs files that one process reads before a new one takes its place
 * @param file time for one file
 * @param page time of the processor for one page, to be read or to be drawn
 * @param largest bytes of a file that is read
 * @param output bytes of what is made of one file
 * @param pages whose text is kept
 * @param drawings pages that are drawn
 * @param characters of one file's text that are kept
 * @param pixels of a photo as it was taken
 */
@ConfigurationProperties("portal.extraction")
record ExtractionProperties(@DefaultValue("1") int processes, @DefaultValue("256MB") DataSize memory,
		@DefaultValue("19") int nice, @DefaultValue("100") int jobs, @DefaultValue("5m") Duration file,
		@DefaultValue("20s") Duration page, @DefaultValue("500MB") DataSize largest,
		@DefaultValue("200MB") DataSize output, @DefaultValue("2000") int pages, @DefaultValue("200") int drawings,
		@DefaultValue("4000000") int characters, @DefaultValue("60000000") long pixels) {

	private static final int PAGE_CHARACTERS = 100_000;

	/** What the program keeps to by itself; drawing leaves time for the rest. */
	Limits limits() {
		return new Limits(pages, drawings, characters, PAGE_CHARACTERS, pixels, page,
				file.multipliedBy(2).dividedBy(3));
	}

}
