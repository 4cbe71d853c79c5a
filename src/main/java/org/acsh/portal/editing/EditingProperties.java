package org.acsh.portal.editing;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of editing.
 *
 * @param secondPerson whether a second person has to approve what is published
 * @param publishEvery how often the portal looks for what is due to be published
 */
@ConfigurationProperties("portal.editing")
record EditingProperties(@DefaultValue("false") boolean secondPerson, @DefaultValue("5s") Duration publishEvery) {
}
