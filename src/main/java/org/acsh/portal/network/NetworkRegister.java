package org.acsh.portal.network;

import org.acsh.portal.editing.ChoiceRegister;
import org.acsh.portal.editing.Choices;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Component;

/**
 * The networks that forms can name: those that were published, whoever may see them now.
 */
@Component
public class NetworkRegister extends ChoiceRegister {

	private final NetworkRepository networks;

	NetworkRegister(Choices choices, NetworkRepository networks) {
		super("networks", "network_choice", choices);
		this.networks = networks;
	}

	/**
	 * The network that a record refers to.
	 * @param slug the last part of the address of its page
	 * @throws NotFoundException if there is no such network
	 */
	public Network network(String slug) {
		return networks.findBySlug(new Slug(slug)).orElseThrow(() -> new NotFoundException("network " + slug));
	}

}
