package org.acsh.portal.desk;

import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import org.acsh.portal.editing.Register.Choice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Finds records by what is typed into the fields that name them. */
@Controller
@RolesAllowed("EDITOR")
class RegisterController {

	private static final int MOST = 12;

	private static final int LONGEST = 200;

	private final References references;

	RegisterController(References references) {
		this.references = references;
	}

	@GetMapping("/staff/find/{register}")
	@ResponseBody
	List<Choice> find(@PathVariable String register, @RequestParam(defaultValue = "") String q, Locale reader) {
		String typed = q.substring(0, Math.min(q.length(), LONGEST));
		return references.register(register).find(typed, reader, MOST);
	}

}
