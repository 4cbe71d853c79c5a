package org.acsh.portal.event;

import org.acsh.portal.document.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** How forms of events are read that were stored in an earlier shape. */
class FormerEventFormTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Test
	void aNetworkAmongThePartnersGetsAFieldOfItsOwn() {
		EventForm form = upgraded("""
				{"partners": [
					{"key": "1", "role": "HOST", "organisation": "mois"},
					{"key": "2", "role": "NETWORK", "organisation": "p2p-alliance-of-practitioners"}]}
				""");
		assertThat(form.network()).isEqualTo("p2p-alliance-of-practitioners");
		assertThat(form.partners()).extracting(PartnerForm::organisation).containsExactly("mois");
	}

	@Test
	void aFormWithoutANetworkStaysAsItWas() {
		assertThat(upgraded("{}").network()).isEmpty();
		assertThat(upgraded("{'partners': [{'key': '1', 'role': 'HOST', 'organisation': 'mois'}]}".replace('\'', '"')))
			.returns("", EventForm::network)
			.extracting(EventForm::partners)
			.asList()
			.hasSize(1);
	}

	private static EventForm upgraded(String stored) {
		ObjectNode present = FormerEventForm.upgraded((ObjectNode) JSON.readTree(stored), 1);
		return Document.of(present).as(EventForm.class);
	}

}
