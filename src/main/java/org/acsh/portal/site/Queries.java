package org.acsh.portal.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/** Reads of a request's query what pages read of it. */
@Component
public class Queries {

	private final Set<String> declared;

	Queries(List<PageParameters> rooms) {
		this.declared = rooms.stream().flatMap(room -> room.names().stream()).collect(Collectors.toUnmodifiableSet());
	}

	/** The query of a request with no other parameters than those pages read. */
	public Query of(HttpServletRequest request) {
		return Query.of(request.getQueryString()).only(declared);
	}

}
