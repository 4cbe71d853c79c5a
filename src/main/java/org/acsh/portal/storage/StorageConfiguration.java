package org.acsh.portal.storage;

import java.io.IOException;
import java.nio.file.Files;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the place for bytes. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

	@Bean
	BlobStore blobStore(StorageProperties properties) throws IOException {
		Files.createDirectories(properties.incoming());
		Files.createDirectories(properties.kept());
		return new DiskStore(properties.kept());
	}

}
