package org.acsh.portal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.kernel.Slug;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/**
 * A list that can be taken along as a file.
 *
 * @param name what readers call the list, which also names the file
 * @param columns the columns
 * @param rows the rows, a cell for each column; they are read once, one after the other,
 * and closed when the file is written
 */
public record TableFile(String name, List<Column> columns, Stream<List<Cell>> rows) {

	/**
	 * Writes the file. The stream is flushed and stays open.
	 * @throws IOException if the stream does not take it
	 */
	public void write(TableFormat format, OutputStream stream) throws IOException {
		try (rows) {
			format.write(this, stream);
		}
		stream.flush();
	}

	/**
	 * Answers a request with the file, to be stored and not shown, and kept by nobody
	 * between.
	 * @throws IOException if the connection breaks
	 */
	public void send(TableFormat format, HttpServletResponse response) throws IOException {
		response.setContentType(format.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(format));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		write(format, response.getOutputStream());
	}

	/**
	 * The name of the file, in ASCII for old programs and as it is (RFC 6266 4.3, RFC
	 * 8187 3.2).
	 */
	String disposition(TableFormat format) {
		String plain = Slug.from(name) + "." + format.extension();
		String exact = UriUtils.encode(name + "." + format.extension(), StandardCharsets.UTF_8);
		return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
	}

}
