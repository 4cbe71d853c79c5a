package org.acsh.portal.editing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of editing.
 *
 * @param secondPerson whether a second person has to approve what is published
 */
@ConfigurationProperties("portal.editing")
record EditingProperties(@DefaultValue("false") boolean secondPerson) {
}
