package org.acsh.portal.programme;

import org.acsh.portal.joining.Spellings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** By which spellings topics that were entered twice are found. */
@Configuration(proxyBeanMethods = false)
class TopicSpellings {

	@Bean
	Spellings spellingsOfTopics() {
		return new Spellings(TopicService.KIND, "topic_spelling");
	}

}
