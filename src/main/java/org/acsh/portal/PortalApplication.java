package org.acsh.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The capacity portal. Each package below this one is a room of the house; see
 * docs/architecture.md.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PortalApplication {

	/**
	 * Starts the portal.
	 * @param args Spring Boot's command line, such as {@code --server.port=9000}
	 */
	public static void main(String[] args) {
		SpringApplication.run(PortalApplication.class, args);
	}

}
