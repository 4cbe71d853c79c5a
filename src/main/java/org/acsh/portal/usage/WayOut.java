package org.acsh.portal.usage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A way on which bytes leave the portal and are counted, told by its addresses. The rooms
 * that answer at them need not know that they are counted.
 */
enum WayOut {

	/** A file of a material. */
	FILE("materials", "/files/materials/{address}", "/files/materials/{address}/versions/{version}"),

	/** The words of what is played, as a file. */
	TRANSCRIPT("materials", "/files/materials/{address}/transcript"),

	/** All files that an event or one of its talks left, as one. */
	BUNDLE("events", "/files/events/{address}/{language}.zip", "/files/events/{address}/talks/{talk}/{language}.zip"),

	/** An event for reading without the portal. */
	EVENT_PACK("events", "/files/packs/{language}/events/{address}.zip"),

	/** A country for reading without the portal. */
	COUNTRY_PACK("countries", "/files/packs/{language}/countries/{address}.zip"),

	/**
	 * What partners take. There are so few of them that only the number is kept, and not
	 * of what.
	 */
	PARTNER(null, "/partner/materials/{address}/file", "/partner/materials.zip");

	private final @Nullable String register;

	private final List<PathPattern> patterns;

	WayOut(@Nullable String register, String... patterns) {
		this.register = register;
		this.patterns = Arrays.stream(patterns).map(PathPatternParser.defaultInstance::parse).toList();
	}

	/** What a request asks for, empty where that is nothing to be counted. */
	static Optional<Wanted> of(HttpServletRequest request) {
		PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
		return Arrays.stream(values()).flatMap((way) -> way.match(path).stream()).findFirst();
	}

	private Optional<Wanted> match(PathContainer path) {
		return patterns.stream()
			.map((pattern) -> pattern.matchAndExtract(path))
			.filter(Objects::nonNull)
			.findFirst()
			.map((match) -> wanted(match.getUriVariables()));
	}

	private Wanted wanted(Map<String, String> found) {
		String version = found.get("version");
		return (register != null)
				? new Wanted(this, register, found.get("address"), (version != null) ? Integer.valueOf(version) : null)
				: new Wanted(this, null, null, null);
	}

}
