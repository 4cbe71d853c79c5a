package org.acsh.portal.site;

import java.util.stream.Collectors;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Replaces the web server's own error page. */
@Configuration(proxyBeanMethods = false)
class WebServerConfiguration {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="%s">
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width">
			<title>%s</title>
			%s
			</html>
			""";

	/** The last valve in the pipeline is the first to see an error. */
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> webServerErrors(SecurityHeaders headers,
			Languages languages, Messages messages) {
		String page = page(languages, messages);
		return (factory) -> factory.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new WebServerErrorValve(headers, page)));
	}

	private static String page(Languages languages, Messages messages) {
		Language first = languages.all().getFirst();
		String paragraphs = languages.all()
			.stream()
			.map((language) -> "<p lang=\"%s\">%s <a href=\"/%s/\">%s</a></p>".formatted(language.tag(),
					messages.getMessage("error.4xx.text", null, language.locale()), language.tag(),
					messages.getMessage("error.home", null, language.locale())))
			.collect(Collectors.joining("\n"));
		return PAGE.formatted(first.tag(), messages.getMessage("error.4xx.title", null, first.locale()), paragraphs);
	}

}
