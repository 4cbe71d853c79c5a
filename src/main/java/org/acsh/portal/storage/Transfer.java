package org.acsh.portal.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Carries bytes from their store to the line, holding no more of them than a buffer.
 * Where it can, the web server has the system copy them from the disk (sendfile).
 */
@Component
class Transfer {

	/** Below this the web server does better by itself. */
	private static final long FEW = 48 * 1024;

	/** What Tomcat calls it, see its documentation of advanced IO. */
	private static final String SENDFILE = "org.apache.tomcat.sendfile.";

	private static final DisconnectedClientHelper gone = new DisconnectedClientHelper(Transfer.class.getName());

	private final BlobStore blobs;

	Transfer(BlobStore blobs) {
		this.blobs = blobs;
	}

	/** Makes sure that there is something to send. */
	void check(Delivered what) throws IOException {
		if (!blobs.has(what.digest(), what.size())) {
			throw new NoSuchFileException(what.digest().hex());
		}
	}

	void send(Delivered what, long first, long length, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setContentLengthLong(length);
		if (HttpMethod.HEAD.matches(request.getMethod())) {
			return;
		}
		Optional<Path> path = blobs.path(what.digest());
		if (path.isPresent() && length > FEW && Boolean.TRUE.equals(request.getAttribute(SENDFILE + "support"))) {
			leaveToServer(path.get(), first, length, request);
		}
		else {
			copy(what, first, length, response);
		}
	}

	private static void leaveToServer(Path path, long first, long length, HttpServletRequest request) {
		request.setAttribute(SENDFILE + "filename", path.toAbsolutePath().toString());
		request.setAttribute(SENDFILE + "start", first);
		request.setAttribute(SENDFILE + "end", first + length);
	}

	private void copy(Delivered what, long first, long length, HttpServletResponse response) throws IOException {
		try (InputStream bytes = blobs.open(what.digest(), first, length)) {
			bytes.transferTo(response.getOutputStream());
		}
		catch (IOException ex) {
			if (!gone.checkAndLogClientDisconnectedException(ex)) {
				throw ex;
			}
		}
	}

}
