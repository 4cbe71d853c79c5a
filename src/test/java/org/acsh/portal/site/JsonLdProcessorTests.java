package org.acsh.portal.site;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** No text can end the element that it is written into. */
class JsonLdProcessorTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Test
	void nothingEndsTheElementAndNothingIsLost() {
		String hostile = "</script><!-- \"&' \u2028\u2029";
		ObjectNode node = JSON.createObjectNode().put("name", hostile);
		String encoded = JsonLdProcessor.encoded(node);
		assertThat(encoded).doesNotContain("<", ">", "&", "\u2028", "\u2029");
		assertThat(JSON.readTree(encoded)).isEqualTo(node);
	}

}
