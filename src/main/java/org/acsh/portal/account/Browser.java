package org.acsh.portal.account;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * The family of the browser that a session belongs to, for its owner to know it again.
 *
 * @param label names as their makers write them, such as "Firefox · Windows"; empty where
 * none is known
 */
record Browser(String label) {

	/** What stands in User-Agent; those that also name others come first. */
	private static final List<Mark> PROGRAMS = List.of(new Mark("Edg", "Edge"), new Mark("OPR/", "Opera"),
			new Mark("YaBrowser", "Yandex Browser"), new Mark("SamsungBrowser", "Samsung Internet"),
			new Mark("Firefox", "Firefox"), new Mark("FxiOS", "Firefox"), new Mark("CriOS", "Chrome"),
			new Mark("Chrome", "Chrome"), new Mark("Safari", "Safari"));

	private static final List<Mark> SYSTEMS = List.of(new Mark("Windows", "Windows"), new Mark("iPhone", "iPhone"),
			new Mark("iPad", "iPad"), new Mark("Android", "Android"), new Mark("Mac OS X", "macOS"),
			new Mark("CrOS", "ChromeOS"), new Mark("Linux", "Linux"));

	static Browser of(HttpServletRequest request) {
		String sent = request.getHeader(HttpHeaders.USER_AGENT);
		return of((sent != null) ? sent : "");
	}

	static Browser of(String userAgent) {
		return new Browser(Stream.of(PROGRAMS, SYSTEMS)
			.flatMap((marks) -> marks.stream().filter((mark) -> userAgent.contains(mark.sign())).limit(1))
			.map(Mark::name)
			.collect(Collectors.joining(" · ")));
	}

	/** By what a browser or system is known, and its name. */
	private record Mark(String sign, String name) {
	}

}
