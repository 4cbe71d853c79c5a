package org.acsh.portal.archive;

import java.util.Locale;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** A ZIP file that is not opened, with the words that tell whoever sent it what to do. */
public class UnsafeArchiveException extends Exception {

	private static final long serialVersionUID = 1L;

	private final Fault fault;

	private final String path;

	UnsafeArchiveException(Fault fault, String path) {
		super(fault + " " + path);
		this.fault = fault;
		this.path = path;
	}

	/** What is wrong with it. */
	public Fault fault() {
		return fault;
	}

	/** Says what is wrong, with which file in it, and what to do. */
	public MessageSourceResolvable reason() {
		return new DefaultMessageSourceResolvable(
				new String[] { "archive.unsafe." + fault.name().toLowerCase(Locale.ROOT) }, new Object[] { path });
	}

	/** What can be wrong with a ZIP file. */
	public enum Fault {

		/** It is incomplete, or no ZIP file from its first byte to its last. */
		DAMAGED,

		/** A name leads out of the folder, or is none that a disk could take. */
		PATH,

		/** An entry is a link or a device. */
		LINK,

		/** Two entries would be one file on some disk. */
		DUPLICATE,

		/** An entry cannot be read without a password. */
		ENCRYPTED,

		/** An entry is packed in a way that the portal does not know. */
		METHOD,

		/** There are too many entries. */
		MANY,

		/** Unpacked it would be too large. */
		LARGE

	}

}
