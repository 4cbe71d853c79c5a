package org.acsh.portal.site;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation presents itself.
 *
 * @param languages the languages of the pages as BCP 47 tags, the one for readers without
 * a preference first; a new one also needs its message bundles
 * @param contentLanguages the languages that texts are asked for in from the start; each
 * text can be given in others as well
 * @param baseUrl the address readers know the portal by; absolute addresses are built
 * from it and never from a request
 * @param zone the time zone of the hub, by which an event is upcoming, happening or over
 * @param hosts further host names the portal answers to, besides that of the base address
 * and the local machine's own
 * @param strictMessages whether a message without text fails the page, as the tests want,
 * or shows its code
 */
@ConfigurationProperties("portal")
record SiteProperties(List<String> languages, List<String> contentLanguages,
		@DefaultValue("http://localhost:8080") URI baseUrl, @DefaultValue("Asia/Almaty") ZoneId zone,
		@DefaultValue List<String> hosts, boolean strictMessages) {
}
