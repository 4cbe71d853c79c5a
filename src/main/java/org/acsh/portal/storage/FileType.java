package org.acsh.portal.storage;

import java.util.Arrays;
import java.util.Optional;

/**
 * A type of file that the portal accepts. It is told from the content, never from the
 * name; what is not here is not kept, HTML, SVG and programs least of all.
 */
public enum FileType {

	PDF("application/pdf", "pdf", Family.DOCUMENT),

	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", Family.DOCUMENT),

	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", Family.SLIDES),

	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", Family.TABLE),

	ODT("application/vnd.oasis.opendocument.text", "odt", Family.DOCUMENT),

	ODP("application/vnd.oasis.opendocument.presentation", "odp", Family.SLIDES),

	ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", Family.TABLE),

	DOC("application/msword", "doc", Family.DOCUMENT),

	PPT("application/vnd.ms-powerpoint", "ppt", Family.SLIDES),

	XLS("application/vnd.ms-excel", "xls", Family.TABLE),

	JPEG("image/jpeg", "jpg", Family.PHOTO),

	PNG("image/png", "png", Family.PHOTO),

	WEBP("image/webp", "webp", Family.PHOTO),

	CSV("text/csv", "csv", Family.TABLE),

	VTT("text/vtt", "vtt", Family.TEXT),

	PLAIN("text/plain", "txt", Family.TEXT);

	private final String mediaType;

	private final String extension;

	private final Family family;

	FileType(String mediaType, String extension, Family family) {
		this.mediaType = mediaType;
		this.extension = extension;
		this.family = family;
	}

	/** The type that a media type names; empty if the portal does not accept it. */
	public static Optional<FileType> of(String mediaType) {
		return Arrays.stream(values()).filter((type) -> type.mediaType.equals(mediaType)).findFirst();
	}

	/** As registered with IANA. */
	public String mediaType() {
		return mediaType;
	}

	/** What its names end with, without the dot. */
	public String extension() {
		return extension;
	}

	/** What readers know it as. */
	public Family family() {
		return family;
	}

	/**
	 * Whether browsers may show it in a page's place rather than save it: PDF, JPEG, PNG
	 * and WebP only.
	 */
	public boolean isShownInline() {
		return family == Family.PHOTO || this == PDF;
	}

}
