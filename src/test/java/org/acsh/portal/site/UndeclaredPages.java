package org.acsh.portal.site;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page whose writer forgot to say who may see it. */
@RestController
@TestComponent
class UndeclaredPages {

	@GetMapping("/example/undeclared")
	String undeclared() {
		return "never seen";
	}

}
