package org.acsh.portal.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the portal keeps its own files.
 *
 * @param dataDirectory the folder of the database that the portal brings along; a
 * relative path starts at the working directory. Unused where
 * {@code spring.datasource.url} is set.
 */
@ConfigurationProperties("portal")
record DatabaseProperties(@DefaultValue("data") Path dataDirectory) {
}
