package org.acsh.portal.account;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** From where a request comes, and with what. */
class NetworkTests {

	@ParameterizedTest
	@CsvSource({ "203.0.113.7,203.0.113.0/24", "::ffff:203.0.113.7,203.0.113.0/24",
			"2001:db8:1:2:3:4:5:6,2001:db8:1:2::/64", "0:0:0:0:0:0:0:1,0:0:0:0::/64", "unix:,unix:" })
	void anAddressBelongsToANetwork(String address, String network) {
		assertThat(Network.of(address).prefix()).isEqualTo(network);
	}

	@ParameterizedTest
	@CsvSource({
			"'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0', Edge · Windows",
			"'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', Firefox · Linux",
			"'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1', Safari · iPhone",
			"'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36', Chrome · Android",
			"curl/8.5.0, ''" })
	void aBrowserIsKnownByItsFamily(String userAgent, String label) {
		assertThat(Browser.of(userAgent).label()).isEqualTo(label);
	}

}
