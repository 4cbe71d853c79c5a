package org.acsh.portal.material;

import java.util.List;

import org.acsh.portal.extraction.PageText;
import org.acsh.portal.extraction.Readings;
import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.Family;
import org.acsh.portal.storage.Picture;
import org.acsh.portal.storage.Storage;

import org.springframework.stereotype.Component;

/** Puts together what readers see of open files. */
@Component
class Previews {

	private final Storage storage;

	private final Readings readings;

	Previews(Storage storage, Readings readings) {
		this.storage = storage;
		this.readings = readings;
	}

	/**
	 * What is said in what is played.
	 * @param from the first page to see, from 1
	 */
	Preview ofWords(FileVersion transcript, int from) {
		return read(readings.pages(new Digest(transcript.digest())), List.of(), from);
	}

	/**
	 * What is seen of a file.
	 * @param from the first page to see, from 1
	 */
	Preview of(FileVersion file, int from) {
		Digest digest = new Digest(file.digest());
		List<Picture> pictures = storage.pictures(digest);
		if (file.type().family() == Family.PHOTO) {
			return new Preview(pictures, List.of(), 0);
		}
		return read(readings.pages(digest), pictures, from);
	}

	private static Preview read(List<PageText> pages, List<Picture> pictures, int from) {
		List<Leaf> all = Leaf.of(pages, pictures);
		List<Leaf> some = all.stream().filter(leaf -> leaf.number() >= from).limit(Preview.SOME).toList();
		return new Preview(List.of(), some, all.isEmpty() ? 0 : all.getLast().number());
	}

}
