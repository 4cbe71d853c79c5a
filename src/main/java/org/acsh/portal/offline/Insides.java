package org.acsh.portal.offline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.extraction.PageText;
import org.acsh.portal.extraction.Readings;
import org.acsh.portal.material.FileVersion;
import org.acsh.portal.material.MaterialPage;
import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.Picture;
import org.acsh.portal.storage.Storage;

import org.springframework.stereotype.Component;

/** Reads what stands in open files, of many materials at once. */
@Component
class Insides {

	private final Readings readings;

	private final Storage storage;

	Insides(Readings readings, Storage storage) {
		this.readings = readings;
		this.storage = storage;
	}

	/**
	 * What some materials hold, by two statements at most; all their texts are in memory.
	 * @param chosen of whose files there are pictures, too
	 */
	List<Inside> of(List<MaterialPage> materials, Chosen chosen) {
		Map<Digest, List<PageText>> texts = readings.pages(digests(materials.stream()));
		Map<Digest, List<Picture>> pictures = pictures(digests(materials.stream().filter(chosen::has)));
		return materials.stream()
			.map(material -> inside(material, texts, chosen.has(material) ? pictures : Map.of()))
			.toList();
	}

	private static Inside inside(MaterialPage material, Map<Digest, List<PageText>> texts,
			Map<Digest, List<Picture>> pictures) {
		FileVersion file = material.readable();
		if (file == null) {
			return new Inside(material, List.of(), List.of());
		}
		Digest digest = new Digest(file.digest());
		return new Inside(material, texts.getOrDefault(digest, List.of()), pictures.getOrDefault(digest, List.of()));
	}

	private Map<Digest, List<Picture>> pictures(Collection<Digest> sources) {
		if (sources.isEmpty()) {
			return Map.of();
		}
		return storage.pictures(sources)
			.stream()
			.collect(Collectors.groupingBy(Picture::source, Collectors.collectingAndThen(
					Collectors.toMap(Picture::number, Function.identity(), Insides::narrow), Insides::inOrder)));
	}

	/** On paper and on a stick, the narrow one is enough. */
	private static Picture narrow(Picture one, Picture other) {
		return (one.width() <= other.width()) ? one : other;
	}

	private static List<Picture> inOrder(Map<Integer, Picture> pictures) {
		return pictures.keySet().stream().sorted().map(pictures::get).filter(Objects::nonNull).toList();
	}

	private static List<Digest> digests(Stream<MaterialPage> materials) {
		return materials.map(MaterialPage::readable)
			.flatMap(Stream::ofNullable)
			.map(file -> new Digest(file.digest()))
			.distinct()
			.toList();
	}

}
