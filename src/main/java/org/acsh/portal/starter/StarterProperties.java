package org.acsh.portal.starter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the starter content.
 *
 * @param enabled whether an empty portal is filled at its first start
 */
@ConfigurationProperties("portal.starter-content")
record StarterProperties(@DefaultValue("true") boolean enabled) {
}
