package org.acsh.portal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The formats in which a table can be taken along. */
public enum TableFormat {

	/** Comma-separated values (RFC 4180), for programs. */
	CSV("text/csv;charset=UTF-8") {

		@Override
		void write(TableFile table, OutputStream stream) throws IOException {
			CsvTable.write(table, stream);
		}

	},

	/** A workbook (ISO/IEC 29500), for people. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {

		@Override
		void write(TableFile table, OutputStream stream) throws IOException {
			XlsxTable.write(table, stream);
		}

	};

	private final String mediaType;

	TableFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	/**
	 * The format of files whose names end so.
	 * @param extension such as "csv"
	 * @throws IllegalArgumentException for the ending of no format
	 */
	public static TableFormat of(String extension) {
		return valueOf(extension.toUpperCase(Locale.ROOT));
	}

	/** The media type, with its charset where it has one. */
	public String mediaType() {
		return mediaType;
	}

	/** What the names of such files end with, without the dot. */
	String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	abstract void write(TableFile table, OutputStream stream) throws IOException;

}
