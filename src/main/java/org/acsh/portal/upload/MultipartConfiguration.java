package org.acsh.portal.upload;

import jakarta.servlet.MultipartConfigElement;

import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Files of plain forms come to the disk of all uploads, not to the system's, which may be
 * small or in memory.
 */
@Configuration(proxyBeanMethods = false)
class MultipartConfiguration {

	@Bean
	MultipartConfigElement multipartConfigElement(MultipartProperties properties, UploadFolder folder) {
		properties.setLocation(folder.location());
		return properties.createMultipartConfig();
	}

}
