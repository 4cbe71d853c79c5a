package org.acsh.portal.offline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A pack as it lies on a disk. */
record Unpacked(SequencedMap<String, byte[]> files) {

	static Unpacked of(MvcTestResult answer) throws IOException {
		assertThat(answer).hasStatusOk().hasContentType("application/zip");
		SequencedMap<String, byte[]> files = new LinkedHashMap<>();
		ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			files.put(entry.getName(), zip.readAllBytes());
		}
		return new Unpacked(files);
	}

	String text(String path) {
		return new String(Objects.requireNonNull(files.get(path), path), UTF_8);
	}

	Document page(String path) {
		return Jsoup.parse(text(path), "pack:///" + path);
	}

	Map<String, Document> pages() {
		Map<String, Document> pages = new LinkedHashMap<>();
		files.keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> pages.put(path, page(path)));
		return pages;
	}

	/** Whether a word stands in the name or the content of any file. */
	boolean tells(String word) {
		return files.keySet().stream().anyMatch(path -> path.contains(word) || text(path).contains(word));
	}

}
