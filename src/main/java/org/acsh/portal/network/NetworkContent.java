package org.acsh.portal.network;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.editing.ContentKind;
import org.acsh.portal.site.Languages;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** Networks as content that staff edit. */
@Component
@Order(60)
class NetworkContent implements ContentKind<NetworkForm> {

	static final String NAME = "networks";

	private final NetworkRepository networks;

	private final NetworkReferences references;

	private final NetworkPages pages;

	private final Languages languages;

	NetworkContent(NetworkRepository networks, NetworkReferences references, NetworkPages pages, Languages languages) {
		this.networks = networks;
		this.references = references;
		this.pages = pages;
		this.languages = languages;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Class<NetworkForm> form() {
		return NetworkForm.class;
	}

	@Override
	public String template() {
		return "network/staff/form";
	}

	@Override
	public String labels() {
		return "network.form.";
	}

	@Override
	public NoChoices choices() {
		return new NoChoices();
	}

	@Override
	public int shape() {
		return 2;
	}

	@Override
	public ObjectNode upgraded(ObjectNode stored, int shape) {
		return FormerNetworkForm.upgraded(stored);
	}

	@Override
	public NetworkForm blank(String language) {
		return NetworkForm.blank(languages.tagsAfter(language));
	}

	/** The constraints on the fields say all. */
	@Override
	public void check(UUID content, NetworkForm form, Errors errors) {
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID content, NetworkForm form) {
		networks.revise(content, known -> known.revise(form, references), () -> new Network(content, form, references));
	}

	@Override
	public ModelAndView page(UUID content, Locale reader) {
		return pages.of(content, reader);
	}

	/** The form offers records alone. */
	record NoChoices() {
	}

}
