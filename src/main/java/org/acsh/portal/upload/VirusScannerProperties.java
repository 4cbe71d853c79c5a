package org.acsh.portal.upload;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The virus scanner, a ClamAV daemon.
 *
 * @param address {@code tcp://host:port} or {@code unix:/path}; null for none
 * @param patience for how long the scanner may look at one file
 */
@ConfigurationProperties("portal.virus-scanner")
record VirusScannerProperties(@Nullable String address, @DefaultValue("10m") Duration patience) {
}
