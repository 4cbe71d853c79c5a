package org.acsh.portal.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** A place for bytes. What is put is there after any crash, or was never put. */
interface BlobStore {

	/**
	 * Takes bytes in. They are safe when this returns; whole ones of their name stay.
	 * @param received a file in the portal's folder of incoming bytes, which stays there
	 * and must not be written to any more
	 */
	void put(Digest digest, Path received) throws IOException;

	/** Takes bytes in, in place of those of their name, which are damaged. */
	void replace(Digest digest, Path received) throws IOException;

	/** Whether the bytes are there, in this number. */
	boolean has(Digest digest, long size) throws IOException;

	/**
	 * The bytes, from the first; to be closed.
	 * @throws java.nio.file.NoSuchFileException if they are not there
	 */
	InputStream open(Digest digest) throws IOException;

	/**
	 * Some of the bytes; to be closed.
	 * @param first how many bytes come before
	 * @param length how many are read; fewer where the bytes end
	 * @throws java.nio.file.NoSuchFileException if they are not there
	 */
	InputStream open(Digest digest, long first, long length) throws IOException;

	/** The bytes as a file of this machine, where they are one. */
	Optional<Path> path(Digest digest);

	/** Takes the bytes away for good; nothing happens where there are none. */
	void delete(Digest digest) throws IOException;

	/** All bytes that were put before a moment; to be closed. */
	Stream<Digest> olderThan(Instant moment) throws IOException;

	/** Throws away what was begun to be put before a moment and never ended. */
	void forgetUnfinished(Instant moment) throws IOException;

}
