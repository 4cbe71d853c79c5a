package org.acsh.portal.material;

import java.io.IOException;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.storage.Delivered;
import org.acsh.portal.storage.Delivery;
import org.acsh.portal.storage.Picture;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Gives staff the bytes of any file that nobody has found a virus in, whether a material
 * has it already or not; {@link FileController} is its twin for readers.
 */
@Controller
@RolesAllowed("EDITOR")
@RequestMapping("/staff/files/{id}")
class StaffFileController {

	private final OpenFiles files;

	private final Delivery delivery;

	StaffFileController(OpenFiles files, Delivery delivery) {
		this.files = files;
		this.delivery = delivery;
	}

	@GetMapping
	void file(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
		delivery.send(Delivered.attached(files.any(id), false), request, response);
	}

	@GetMapping("/pictures/{number}/{width}")
	void picture(@PathVariable UUID id, @PathVariable int number, @PathVariable int width, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Picture picture = files.anyPicture(id, number, width);
		delivery.send(Delivered.shown(picture, FileController.name(id.toString(), picture), false), request, response);
	}

}
