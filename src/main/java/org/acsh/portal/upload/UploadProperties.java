package org.acsh.portal.upload;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be on its way.
 *
 * @param expiry for how long an upload may rest before it is thrown away
 * @param mostOpen how many a member may have that are not whole
 * @param keepFree how much of the disk is never filled by uploads
 */
@ConfigurationProperties("portal.uploads")
record UploadProperties(@DefaultValue("24h") Duration expiry, @DefaultValue("200") int mostOpen,
		@DefaultValue("1GB") DataSize keepFree) {
}
