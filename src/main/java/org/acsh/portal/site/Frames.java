package org.acsh.portal.site;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Builds the frame of the page a request is for. */
@Component
class Frames {

	private final Languages languages;

	private final Queries queries;

	private final ResourceUrlProvider assets;

	private final ObjectProvider<NavigationSource> navigation;

	private final String base;

	Frames(Languages languages, Queries queries, ResourceUrlProvider assets,
			ObjectProvider<NavigationSource> navigation, SiteProperties properties) {
		this.languages = languages;
		this.queries = queries;
		this.assets = assets;
		this.navigation = navigation;
		this.base = properties.baseUrl().toString().replaceAll("/+$", "");
	}

	Frame of(HttpServletRequest request) {
		Language language = this.languages.of(request);
		String path = pathOf(request);
		Query query = this.queries.of(request);
		String address = path + (query.isLong() ? "" : query.suffix());
		List<Frame.Alternate> alternates = this.languages.all()
			.stream()
			.map((each) -> alternate(each, address, each.equals(language)))
			.toList();
		return new Frame(language.tag(), path.split("/", 3)[1], alternates, this.base + "/" + language.tag() + address,
				() -> navigation(request), this::asset);
	}

	private Navigation navigation(HttpServletRequest request) {
		long version = (request.getAttribute(Frame.VERSION) instanceof Long known) ? known : -1;
		return this.navigation.stream().findFirst().map((source) -> source.at(version)).orElse(Navigation.NONE);
	}

	/** What has no language in its address, or failed, has the home page as its twin. */
	private static String pathOf(HttpServletRequest request) {
		String prefix = request.getContextPath();
		boolean page = !prefix.isEmpty() && request.getDispatcherType() != DispatcherType.ERROR;
		return page ? request.getRequestURI().substring(prefix.length()) : "/";
	}

	private Frame.Alternate alternate(Language language, String address, boolean current) {
		String href = "/" + language.tag() + address;
		return new Frame.Alternate(language.tag(), language.autonym(), href, this.base + href, current);
	}

	private String asset(String path) {
		return Objects.requireNonNullElse(this.assets.getForLookupPath(path), path);
	}

}
