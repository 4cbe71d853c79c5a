package org.acsh.portal.material;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the forms of staff ask what is known of the files in them. */
@ControllerAdvice(annotations = RolesAllowed.class)
class FileFactsAdvice {

	private final FileFacts facts;

	FileFactsAdvice(FileFacts facts) {
		this.facts = facts;
	}

	@ModelAttribute("fileFacts")
	FileFacts fileFacts() {
		return facts;
	}

}
