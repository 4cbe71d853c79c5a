package org.acsh.portal.desk;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.editing.Kinds;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Names the kinds of content to every page of staff, for its navigation. */
@ControllerAdvice(annotations = RolesAllowed.class, assignableTypes = PreviewController.class)
class KindsAdvice {

	private final List<String> names;

	KindsAdvice(Kinds kinds) {
		this.names = kinds.all().stream().<String>map(Kind::name).toList();
	}

	@ModelAttribute("kinds")
	List<String> names() {
		return names;
	}

}
