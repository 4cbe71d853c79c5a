package org.acsh.portal.network;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.site.PageSections;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of networks, with the sections that rooms above add to them. */
@Component
class NetworkPages {

	private final NetworkService networks;

	private final ObjectProvider<PageSections<NetworkPage>> sections;

	NetworkPages(NetworkService networks, ObjectProvider<PageSections<NetworkPage>> sections) {
		this.networks = networks;
		this.sections = sections;
	}

	/**
	 * The page at an address.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if no network ever had the address
	 */
	ModelAndView at(String slug, Locale reader) {
		return page(networks.page(slug), reader);
	}

	/**
	 * The page of a network that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	ModelAndView of(UUID content, Locale reader) {
		return page(networks.page(content), reader);
	}

	private ModelAndView page(NetworkPage network, Locale reader) {
		return new ModelAndView("network/show").addObject("network", network)
			.addObject("sections", PageSections.of(sections, network, reader))
			.addObject("noindex", network.withdrawn() != null);
	}

}
