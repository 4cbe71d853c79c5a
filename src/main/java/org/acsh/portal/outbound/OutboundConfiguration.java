package org.acsh.portal.outbound;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the client that goes out. */
@Configuration(proxyBeanMethods = false)
class OutboundConfiguration {

	private static final Http1Config SMALL = Http1Config.custom()
		.setMaxHeaderCount(100)
		.setMaxLineLength(8_192)
		.build();

	@Bean
	AllowedHosts allowedHosts(OutboundProperties properties) {
		return new AllowedHosts(properties.hosts());
	}

	@Bean(destroyMethod = "close")
	CloseableHttpClient outboundClient(OutboundProperties properties) {
		return client(new CheckedResolver(SystemDefaultDnsResolver.INSTANCE, OpenAddresses::contain),
				PoolingHttpClientConnectionManagerBuilder.create(), properties.timeout())
			.build();
	}

	/**
	 * A client that keeps nothing: no cookies, no sign-ins, no open connections, no
	 * second tries, no redirects of its own and no proxy of the environment.
	 */
	static HttpClientBuilder client(DnsResolver resolver, PoolingHttpClientConnectionManagerBuilder connections,
			Duration timeout) {
		Timeout limit = Timeout.of(timeout.toMillis(), TimeUnit.MILLISECONDS);
		return HttpClients.custom()
			.setConnectionManager(connections.setDnsResolver(resolver)
				.setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(SMALL).build())
				.setDefaultConnectionConfig(
						ConnectionConfig.custom().setConnectTimeout(limit).setSocketTimeout(limit).build())
				.build())
			.setDefaultRequestConfig(
					RequestConfig.custom().setResponseTimeout(limit).setConnectionRequestTimeout(limit).build())
			.disableRedirectHandling()
			.disableCookieManagement()
			.disableAuthCaching()
			.disableAutomaticRetries()
			.disableContentCompression()
			.setUserAgent("CapacityPortal");
	}

}
