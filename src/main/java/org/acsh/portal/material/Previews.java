package org.acsh.portal.material;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

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
		Map<Integer, String> texts = pages.stream().collect(Collectors.toMap(PageText::number, PageText::text));
		Map<Integer, Picture> drawn = pictures.stream()
			.collect(Collectors.toMap(Picture::number, Function.identity(), (one, other) -> other));
		TreeSet<Integer> numbers = new TreeSet<>(texts.keySet());
		numbers.addAll(drawn.keySet());
		List<Leaf> leaves = numbers.tailSet(from)
			.stream()
			.limit(Preview.SOME)
			.map(number -> new Leaf(number, drawn.get(number), texts.getOrDefault(number, "")))
			.toList();
		return new Preview(List.of(), leaves, numbers.isEmpty() ? 0 : numbers.getLast());
	}

}
