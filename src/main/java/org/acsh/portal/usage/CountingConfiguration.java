package org.acsh.portal.usage;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has every answer below the addresses of files looked at, whatever room gives it. */
@Configuration(proxyBeanMethods = false)
class CountingConfiguration implements WebMvcConfigurer {

	private final Downloads downloads;

	CountingConfiguration(Downloads downloads) {
		this.downloads = downloads;
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(downloads).addPathPatterns("/files/**", "/partner/**");
	}

}
