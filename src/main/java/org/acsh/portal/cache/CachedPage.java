package org.acsh.portal.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.acsh.portal.kernel.Sha256;

/**
 * A finished page, kept compressed.
 *
 * @param html the page's bytes, compressed with gzip
 * @param etag its weak entity tag (RFC 9110 8.8.3): weak because the same tag stands for
 * the page with and without compression
 * @param contentType the media type with its charset
 * @param version the version of the content it was made from
 * @param made when it was made
 */
record CachedPage(byte[] html, String etag, String contentType, long version, Instant made) {

	static CachedPage of(byte[] html, String contentType, long version, Instant made) {
		return new CachedPage(compressed(html), etagOf(html), contentType, version, made);
	}

	/** The page without compression, for the few who do not take it. */
	byte[] plain() {
		try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(this.html))) {
			return stream.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The memory the page takes, in bytes, near enough to bound the cache. */
	int weight() {
		return this.html.length + 512;
	}

	private static byte[] compressed(byte[] html) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(html.length / 4);
		try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
			stream.write(html);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static String etagOf(byte[] html) {
		return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(html)).substring(0, 22) + "\"";
	}

}
