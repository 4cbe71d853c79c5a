package org.acsh.portal.site;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves style sheets, fonts, pictures and scripts under addresses that carry a hash of
 * their content, so that browsers never ask for them twice. A style sheet that names a
 * font as {@code /fonts/…} is given the font's hash as well.
 */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {

	private static final String FILES = "classpath:/static/";

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private static final CacheControl FOR_A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		Routes.FOLDERS.forEach((folder) -> registry.addResourceHandler("/" + folder + "/**")
			.addResourceLocations(FILES + folder + "/")
			.setCacheControl(FOR_EVER)
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**")));
		registry.addResourceHandler("/favicon.svg", "/robots.txt")
			.addResourceLocations(FILES)
			.setCacheControl(FOR_A_DAY);
	}

}
