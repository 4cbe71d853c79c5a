package org.acsh.portal.kernel;

import java.util.Map;

import org.hibernate.cfg.MappingSettings;
import org.hibernate.type.format.jackson.Jackson3JsonFormatMapper;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * Says how entities write and read their jsonb columns. Left alone, Hibernate takes the
 * first JSON library it finds on the classpath, with settings of its own; stored JSON
 * outlives both.
 */
@Component
class StoredJson implements HibernatePropertiesCustomizer {

	@Override
	public void customize(Map<String, Object> properties) {
		properties.put(MappingSettings.JSON_FORMAT_MAPPER, new Jackson3JsonFormatMapper(new JsonMapper()));
	}

}
