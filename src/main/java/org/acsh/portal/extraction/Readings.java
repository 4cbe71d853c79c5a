package org.acsh.portal.extraction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.acsh.portal.storage.Digest;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was read in files, by their bytes. Who may know it is the caller's to judge. */
@Service
public class Readings {

	private final ExtractionRows rows;

	Readings(ExtractionRows rows) {
		this.rows = rows;
	}

	/**
	 * What was read in bytes; empty for some seconds after they came, and while a virus
	 * scanner has not spoken.
	 */
	@Transactional(readOnly = true)
	public Optional<Reading> of(Digest digest) {
		return rows.readings(List.of(digest)).stream().findFirst();
	}

	/** What was read in each; those of which nothing is known yet are left out. */
	@Transactional(readOnly = true)
	public Map<Digest, Reading> of(Collection<Digest> digests) {
		return rows.readings(digests).stream().collect(Collectors.toMap(Reading::digest, Function.identity()));
	}

	/** The texts of the pages in their order; empty where none was read. */
	@Transactional(readOnly = true)
	public List<PageText> pages(Digest digest) {
		return rows.pages(digest);
	}

	/**
	 * The texts of the pages of each, in their order; what has none is left out. All of
	 * them are in memory at once.
	 */
	@Transactional(readOnly = true)
	public Map<Digest, List<PageText>> pages(Collection<Digest> digests) {
		return rows.pages(digests);
	}

	/** Files that could not be read, the last first. */
	@Transactional(readOnly = true)
	public List<UnreadFile> unread(int most) {
		return rows.unread(most);
	}

	/**
	 * Has bytes read again, before all others. What was found before stays until then;
	 * nothing happens while they are being read.
	 */
	@Transactional
	public void readAgain(Digest digest) {
		rows.readAgain(digest);
	}

}
