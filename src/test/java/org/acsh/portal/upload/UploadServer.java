package org.acsh.portal.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.kernel.NotFoundException;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** The portal's web server with nothing behind it but the room. */
final class UploadServer implements AutoCloseable {

	private final Tomcat tomcat = new Tomcat();

	/**
	 * Starts it on any port.
	 * @param patience with a sender who sends nothing, in milliseconds
	 */
	UploadServer(LoneUploads uploads, Path work, int patience) throws LifecycleException {
		tomcat.setBaseDir(work.toString());
		tomcat.setPort(0);
		tomcat.getConnector().setProperty("connectionTimeout", String.valueOf(patience));
		Context context = tomcat.addContext("", null);
		Tomcat.addServlet(context, "uploads", new UploadServlet(uploads.bean(UploadController.class)));
		context.addServletMappingDecoded("/staff/uploads/*", "uploads");
		tomcat.start();
	}

	int port() {
		return tomcat.getConnector().getLocalPort();
	}

	@Override
	public void close() throws LifecycleException {
		tomcat.stop();
		tomcat.destroy();
	}

	/** Asks the controller as the portal's dispatcher would. */
	private static final class UploadServlet extends HttpServlet {

		private static final long serialVersionUID = 1L;

		private final transient UploadController controller;

		private UploadServlet(UploadController controller) {
			this.controller = controller;
		}

		@Override
		protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
			try {
				answer(request, response);
			}
			catch (RefusedUploadException ex) {
				response.setStatus(ex.status().value());
				response.getWriter().write(String.valueOf(ex.reason()));
			}
			catch (NotFoundException ex) {
				response.setStatus(404);
			}
		}

		private void answer(HttpServletRequest request, HttpServletResponse response)
				throws IOException, RefusedUploadException {
			switch (request.getMethod()) {
				case "POST" -> {
					response.setStatus(201);
					controller.begin(request, response, LoneUploads.SENDER);
				}
				case "HEAD" -> controller.tell(id(request), response, LoneUploads.SENDER);
				case "PATCH" -> controller.append(id(request), request, response, LoneUploads.SENDER);
				default -> response.getWriter()
					.write(String.valueOf(controller.answer(id(request), LoneUploads.SENDER).file()));
			}
		}

		private static UUID id(HttpServletRequest request) {
			return UUID.fromString(request.getPathInfo().substring(1));
		}

	}

}
