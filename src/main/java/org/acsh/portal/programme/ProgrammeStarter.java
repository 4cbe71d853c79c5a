package org.acsh.portal.programme;

import java.util.List;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The topics, areas of activity and programmes of the starter content. */
@Component
@Order(30)
class ProgrammeStarter implements StarterContent {

	private final StarterFiles files;

	private final TopicService topics;

	private final AreaRepository areas;

	private final ProgrammeService programmes;

	ProgrammeStarter(StarterFiles files, TopicService topics, AreaRepository areas, ProgrammeService programmes) {
		this.files = files;
		this.topics = topics;
		this.areas = areas;
		this.programmes = programmes;
	}

	@Override
	public void load() {
		Content content = files.read("programme", Content.class);
		content.topics().forEach(topic -> topics.enter(topic.slug(), topic.name()));
		content.areas().forEach(area -> areas.save(area(area, content.areas().indexOf(area))));
		content.programmes().forEach(programmes::enter);
	}

	private static Area area(AreaEntry entry, int position) {
		return new Area(entry.slug(), entry.name(), entry.description(), position);
	}

	private record Content(List<TopicEntry> topics, List<AreaEntry> areas, List<ProgrammeForm> programmes) {
	}

	private record TopicEntry(Slug slug, LocalizedText name) {
	}

	private record AreaEntry(Slug slug, LocalizedText name, @Nullable LocalizedText description) {
	}

}
