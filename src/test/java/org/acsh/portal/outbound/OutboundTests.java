package org.acsh.portal.outbound;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks a server over TLS and keeps within what is allowed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutboundTests {

	@SuppressWarnings("NullAway.Init")
	private ServerElsewhere server;

	@SuppressWarnings("NullAway.Init")
	private Outbound outbound;

	@BeforeAll
	void start(@TempDir Path folder) throws Exception {
		server = new ServerElsewhere(folder);
		outbound = outbound(List.of("*.example.org"));
	}

	@AfterAll
	void stop() {
		server.close();
	}

	@BeforeEach
	void forget() {
		server.asked().clear();
	}

	/** The server's address stands for one that everybody can reach. */
	private Outbound outbound(List<String> hosts) throws Exception {
		InMemoryDnsResolver names = new InMemoryDnsResolver();
		names.add("open.example.org", InetAddress.getLoopbackAddress());
		names.add("inside.example.org", InetAddress.ofLiteral("10.0.0.1"));
		DnsResolver checked = new CheckedResolver(names,
				(address) -> address.isLoopbackAddress() || OpenAddresses.contain(address));
		PoolingHttpClientConnectionManagerBuilder connections = PoolingHttpClientConnectionManagerBuilder.create()
			.setSchemePortResolver((host) -> server.port())
			.setTlsSocketStrategy(new DefaultClientTlsStrategy(server.tls()));
		return new Outbound(new AllowedHosts(hosts),
				OutboundConfiguration.client(checked, connections, Duration.ofSeconds(5)).build());
	}

	@ParameterizedTest
	@CsvSource({ "/there,REACHED", "/no-head,REACHED", "/moved,REACHED", "/nothing,MISSING", "/for-some,CLOSED",
			"/busy,CLOSED", "/trouble,FAILED", "/loop,FAILED", "/sign-in,CLOSED", "/inside,CLOSED", "/plain,CLOSED" })
	void anAnswerIsJudged(String path, Answer answer) {
		assertThat(outbound.ask("https://open.example.org" + path)).isEqualTo(answer);
	}

	@Test
	void aRedirectElsewhereIsNotFollowed() {
		outbound.ask("https://open.example.org/sign-in");
		assertThat(server.asked()).containsExactly("HEAD /sign-in");
	}

	@Test
	void nothingIsTakenFromWhatIsThere() {
		outbound.ask("https://open.example.org/no-head");
		assertThat(server.asked()).containsExactly("HEAD /no-head", "GET /no-head");
	}

	@Test
	void aHostOfAClosedNetworkIsNotAskedWhateverItIsCalled() {
		assertThat(outbound.ask("https://inside.example.org/there")).isEqualTo(Answer.NOT_ALLOWED);
		assertThat(server.asked()).isEmpty();
	}

	@Test
	void aHostThatIsNotAllowedIsNotAsked() throws Exception {
		assertThat(outbound(List.of("www.acsh.org")).ask("https://open.example.org/there"))
			.isEqualTo(Answer.NOT_ALLOWED);
		assertThat(server.asked()).isEmpty();
	}

	@Test
	void aNameOfNoAddressFails() {
		assertThat(outbound.ask("https://nobody.example.org/")).isEqualTo(Answer.FAILED);
	}

	@Test
	void whatIsNoAddressIsNotAsked() {
		assertThat(outbound.ask("https://open.example.org/a b")).isEqualTo(Answer.NOT_ALLOWED);
	}

	@Test
	void aPortalWithoutHostsIsOff() throws Exception {
		assertThat(outbound(List.of()).isOn()).isFalse();
		assertThat(outbound.isOn()).isTrue();
	}

}
