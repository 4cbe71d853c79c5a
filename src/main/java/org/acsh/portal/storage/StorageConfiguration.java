package org.acsh.portal.storage;

import java.io.IOException;
import java.nio.file.Files;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.Assert;

/** Chooses the place for bytes, and who carries them. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

	@Bean
	BlobStore blobStore(StorageProperties properties) throws IOException {
		Files.createDirectories(properties.incoming());
		@Nullable S3Properties s3 = properties.s3();
		if (s3 != null) {
			return new S3Store(new S3Access(s3).client(), s3.bucket());
		}
		Files.createDirectories(properties.kept());
		return new DiskStore(properties.kept());
	}

	@Bean
	HandOver handOver(StorageProperties properties) {
		return switch (properties.handOver()) {
			case NONE -> (what, request, response) -> false;
			case X_ACCEL -> toFrontServer(properties);
			case REDIRECT -> toStore(properties.s3());
		};
	}

	private static HandOver toFrontServer(StorageProperties properties) {
		Assert.state(properties.s3() == null, "portal.storage.hand-over=x-accel needs files on the disk, not in S3");
		return new FrontServer(properties.frontServerPrefix());
	}

	private static HandOver toStore(@Nullable S3Properties s3) {
		Assert.state(s3 != null, "portal.storage.hand-over=redirect needs portal.storage.s3");
		return new SignedAddresses(new S3Access(s3).presigner(), s3.bucket());
	}

}
