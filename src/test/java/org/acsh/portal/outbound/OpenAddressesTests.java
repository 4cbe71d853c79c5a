package org.acsh.portal.outbound;

import java.net.InetAddress;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which addresses the portal may go to. */
class OpenAddressesTests {

	@ParameterizedTest
	@ValueSource(strings = { "8.8.8.8", "95.56.234.1", "193.110.184.1", "2a00:1450:4010::1", "64:ff9b::808:808",
			"2002:808:808::1", "2001:4860:4860::8888" })
	void everybodyCanReachThese(String address) {
		assertThat(OpenAddresses.contain(InetAddress.ofLiteral(address))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
			"169.254.169.254", "100.64.0.1", "192.0.0.170", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1",
			"224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1",
			"::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::7f00:1",
			"2002:7f00:1::1", "2002:a00:1::1", "2001:db8::1", "2001::1", "100::1", "::127.0.0.1", "fec0::1" })
	void nobodyIsLedToThese(String address) {
		assertThat(OpenAddresses.contain(InetAddress.ofLiteral(address))).isFalse();
	}

}
