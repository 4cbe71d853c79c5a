package org.acsh.portal.material;

import java.io.IOException;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.storage.Delivered;
import org.acsh.portal.storage.Delivery;
import org.acsh.portal.storage.Picture;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Gives readers the bytes of materials, at addresses that have no language and last for
 * ever; {@link StaffFileController} is its twin for staff.
 */
@Controller
@PermitAll
@RequestMapping("/files/materials/{slug}")
class FileController {

	private static final String FILES = "/files";

	private static final String PAGES = "/materials/";

	private final OpenFiles files;

	private final Delivery delivery;

	FileController(OpenFiles files, Delivery delivery) {
		this.files = files;
		this.delivery = delivery;
	}

	@GetMapping
	void current(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		delivery.send(Delivered.attached(files.current(slug), true), request, response);
	}

	@GetMapping("/versions/{number}")
	void version(@PathVariable String slug, @PathVariable int number, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		delivery.send(Delivered.attached(files.version(slug, number), true), request, response);
	}

	@GetMapping("/transcript")
	void transcript(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		delivery.send(Delivered.attached(files.transcript(slug), true), request, response);
	}

	@GetMapping("/pictures/{number}/{width}")
	void picture(@PathVariable String slug, @PathVariable int number, @PathVariable int width,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Picture picture = files.picture(slug, number, width);
		delivery.send(Delivered.shown(picture, name(slug, picture), true), request, response);
	}

	/** A former address of a material leads to the same file at the present one. */
	@ExceptionHandler
	void moved(MovedException moved, HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!moved.isForEver() || !moved.path().startsWith(PAGES)) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		String rest = request.getRequestURI().substring(FILES.length() + PAGES.length()).replaceFirst("^[^/]*", "");
		response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader(HttpHeaders.LOCATION, FILES + moved.path() + rest);
	}

	static String name(String of, Picture picture) {
		return of + "-" + picture.number() + "." + picture.type().extension();
	}

}
