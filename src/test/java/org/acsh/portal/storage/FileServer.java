package org.acsh.portal.storage;

import java.io.IOException;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/**
 * The portal's web server, set up as the portal sets it up, with nothing behind it but a
 * delivery of one file.
 */
final class FileServer implements AutoCloseable {

	private final Tomcat tomcat = new Tomcat();

	FileServer(Delivery delivery, Delivered file, Path work) throws LifecycleException {
		tomcat.setBaseDir(work.toString());
		tomcat.setPort(0);
		tomcat.getConnector().setProperty("compression", "on");
		tomcat.getConnector().setProperty("compressibleMimeType", "text/plain");
		tomcat.getConnector().setProperty("compressionMinSize", "1024");
		Context context = tomcat.addContext("", null);
		Tomcat.addServlet(context, "files", new FileServlet(delivery, file));
		context.addServletMappingDecoded("/file", "files");
		tomcat.start();
	}

	String address() {
		return "http://localhost:" + tomcat.getConnector().getLocalPort() + "/file";
	}

	@Override
	public void close() throws LifecycleException {
		tomcat.stop();
		tomcat.destroy();
	}

	/** Sends the file whatever is asked. */
	private static final class FileServlet extends HttpServlet {

		private static final long serialVersionUID = 1L;

		private final transient Delivery delivery;

		private final transient Delivered file;

		private FileServlet(Delivery delivery, Delivered file) {
			this.delivery = delivery;
			this.file = file;
		}

		@Override
		protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
			delivery.send(file, request, response);
		}

	}

}
