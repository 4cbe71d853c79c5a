package org.acsh.portal.site;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.pack.ZipAnswer;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Pages that exist in tests only: each ends in another way. */
@Controller
@TestComponent
@PermitAll
class ExamplePages {

	static final String SECRET = "jdbc:postgresql://secret";

	private final AtomicInteger visits = new AtomicInteger();

	private final ZipAnswer zips;

	ExamplePages(ZipAnswer zips) {
		this.zips = zips;
	}

	@GetMapping(path = "/example/plain", produces = "text/html;charset=UTF-8")
	@ResponseBody
	String plain(Locale locale) {
		return "<p>plain " + locale.toLanguageTag() + "</p>";
	}

	@GetMapping("/example/{number}")
	@ResponseBody
	String number(@PathVariable int number, @RequestParam(defaultValue = "1") int page) {
		return number + " " + page;
	}

	@GetMapping("/example/lost")
	String lost() {
		throw new NotFoundException();
	}

	@GetMapping("/example/gone")
	String gone() {
		throw new GoneException(LocalizedText.of("ru", "Заменено новым <отчётом>"));
	}

	@GetMapping("/example/broken")
	String broken() {
		throw new IllegalStateException(SECRET);
	}

	@GetMapping("/example/broken-template")
	String brokenTemplate() {
		return "example/" + SECRET.length();
	}

	@GetMapping("/example/away")
	String away() {
		throw new DataAccessResourceFailureException(SECRET);
	}

	@GetMapping("/files/example/{kilobytes}.zip")
	void cut(@PathVariable int kilobytes, HttpServletRequest request, HttpServletResponse response) throws IOException {
		byte[] noise = new byte[1024 * kilobytes];
		new Random(1).nextBytes(noise);
		zips.send("Cut", true, request, response, zip -> {
			zip.addText("noise", Instant.EPOCH, noise);
			throw new MovedException("/example/plain", true);
		});
	}

	@GetMapping("/example/busy")
	String busy() {
		throw new BusyException();
	}

	/** Can be shown once. */
	@GetMapping(path = "/example/once", produces = "text/html;charset=UTF-8")
	@ResponseBody
	String once() {
		if (this.visits.incrementAndGet() > 1) {
			throw new DataAccessResourceFailureException(SECRET);
		}
		return "<p>once</p>";
	}

	@GetMapping("/example/cookie")
	@ResponseBody
	String cookie(HttpServletResponse response) {
		response.addHeader("Set-Cookie", "a=b");
		return "cookie";
	}

}
