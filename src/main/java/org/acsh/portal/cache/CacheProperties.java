package org.acsh.portal.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of the portal is kept ready.
 *
 * @param pageCache the memory finished pages may take; 0 switches the page cache off
 */
@ConfigurationProperties("portal")
record CacheProperties(@DefaultValue("64MB") DataSize pageCache) {
}
