package org.acsh.portal.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves style sheets, fonts, pictures and scripts under addresses that carry a hash of
 * their content, so that browsers never ask for them twice. A style sheet that names a
 * font as {@code /fonts/…} is given the font's hash as well. Scripts import each other by
 * relative addresses; they share one hash, in a folder of the address.
 */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {

	private static final String FILES = "classpath:/static/";

	private static final String SCRIPTS = "js";

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private static final CacheControl FOR_A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		Routes.FOLDERS.forEach((folder) -> registry.addResourceHandler("/" + folder + "/**")
			.addResourceLocations(FILES + folder + "/")
			.setCacheControl(FOR_EVER)
			.resourceChain(true)
			.addResolver(SCRIPTS.equals(folder) ? ofScripts() : ofContent()));
		registry.addResourceHandler("/favicon.svg", "/robots.txt")
			.addResourceLocations(FILES)
			.setCacheControl(FOR_A_DAY);
	}

	private static VersionResourceResolver ofContent() {
		return new VersionResourceResolver().addContentVersionStrategy("/**");
	}

	private static VersionResourceResolver ofScripts() {
		try {
			StringBuilder hashes = new StringBuilder();
			for (Resource script : new PathMatchingResourcePatternResolver()
				.getResources(FILES + SCRIPTS + "/**/*.js")) {
				hashes.append(DigestUtils.md5DigestAsHex(script.getContentAsByteArray()));
			}
			String version = DigestUtils.md5DigestAsHex(hashes.toString().getBytes(StandardCharsets.US_ASCII));
			return new VersionResourceResolver().addFixedVersionStrategy(version, "/**");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
