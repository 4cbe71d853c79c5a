package org.acsh.portal.site;

import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** After a form was posted, its page is asked for with GET (303, RFC 9110 15.4.4). */
@Component
class RedirectConfiguration implements InitializingBean {

	private final ThymeleafViewResolver views;

	RedirectConfiguration(ThymeleafViewResolver views) {
		this.views = views;
	}

	@Override
	public void afterPropertiesSet() {
		views.setRedirectHttp10Compatible(false);
	}

}
