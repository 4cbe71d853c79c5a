package org.acsh.portal.outbound;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the portal may go by itself.
 *
 * @param hosts names of hosts, such as "www.acsh.org"; "*.acsh.org" stands for every host
 * below that name. Without any, the portal goes nowhere
 * @param timeout for each step of a question
 */
@ConfigurationProperties("portal.outbound")
record OutboundProperties(@DefaultValue List<String> hosts, @DefaultValue("10s") Duration timeout) {
}
