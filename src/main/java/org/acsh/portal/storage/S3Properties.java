package org.acsh.portal.storage;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An S3-compatible store for bytes.
 *
 * @param endpoint its address; Amazon's of the region where it is not given
 * @param region as the store calls it
 * @param bucket that holds nothing but the portal's bytes
 * @param accessKey who the portal is
 * @param secretKey its secret
 * @param pathStyle whether the bucket stands in the path rather than in the host's name
 */
public record S3Properties(@Nullable URI endpoint, @DefaultValue("us-east-1") String region, String bucket,
		String accessKey, String secretKey, @DefaultValue("true") boolean pathStyle) {

	/** Leaves out the secret. */
	@Override
	public String toString() {
		return "S3Properties[endpoint=%s, region=%s, bucket=%s]".formatted(endpoint, region, bucket);
	}

}
