package org.acsh.portal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** When the portal starts a PostgreSQL, and how it says that it cannot. */
@ExtendWith(OutputCaptureExtension.class)
class EmbeddedDatabaseConfigurationTests {

	@TempDir
	Path directory;

	@Test
	void whereADatabaseIsConfiguredNoneIsStarted() {
		Path data = this.directory.resolve("data");
		portal(data).withPropertyValues("spring.datasource.url=jdbc:postgresql://db/portal").run((context) -> {
			assertThat(context).hasNotFailed().doesNotHaveBean(JdbcConnectionDetails.class);
			assertThat(data).doesNotExist();
		});
	}

	@Test
	void aBlankAddressCountsAsNone() throws IOException {
		Path programs = TestDatabase.shareProgramsWith(this.directory);
		portal(this.directory).withPropertyValues("spring.datasource.url=")
			.run((context) -> assertThat(context).hasSingleBean(EmbeddedDatabase.class));
		Files.delete(programs);
	}

	@Test
	void aFailureIsShownAsReasonAndRemedyWithoutAStackTrace(CapturedOutput output) throws IOException {
		Path file = Files.createFile(this.directory.resolve("file"));
		SpringApplication application = new SpringApplication(Room.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		assertThatException().isThrownBy(() -> application.run("--portal.data-directory=" + file));
		assertThat(output).contains("as the portal's folder.", "Give the folder").doesNotContain("\tat ");
	}

	private static ApplicationContextRunner portal(Path data) {
		return new ApplicationContextRunner().withUserConfiguration(Room.class)
			.withPropertyValues("portal.data-directory=" + data);
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(DatabaseProperties.class)
	@Import(EmbeddedDatabaseConfiguration.class)
	static class Room {

	}

}
