package org.acsh.portal.upload;

import java.util.Objects;

import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.VirusScanner;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where a virus scanner is configured, nothing is served before its verdict. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("portal.virus-scanner.address")
class VirusScannerConfiguration {

	@Bean
	VirusScanner virusScanner(VirusScannerProperties properties) {
		return new ClamDaemon(Objects.requireNonNull(properties.address()), properties.patience());
	}

	@Bean
	VirusCheck virusCheck(Storage storage, VirusScanner scanner) {
		return new VirusCheck(storage, scanner);
	}

}
