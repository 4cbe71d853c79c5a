package org.acsh.portal.material;

import java.util.List;
import java.util.Objects;

import org.acsh.portal.event.BesideAgenda;

/**
 * The materials of an event, those of its sessions and talks beside them.
 *
 * @param all in the order of the agenda; those of the whole come first
 */
record EventMaterials(String event, List<MaterialSummary> all) implements BesideAgenda {

	/** Its photos. */
	public Strip strip() {
		return Strip.of(Album.EVENTS, event, all);
	}

	/** All that is no photo to be seen. */
	public List<MaterialSummary> others() {
		return all.stream().filter(one -> !one.isShownPhoto()).toList();
	}

	/** All files of it as one. */
	public FileSet set() {
		return new FileSet("/files/events/" + event, all);
	}

	@Override
	public String template() {
		return "material/of-event";
	}

	@Override
	public FileSet besideSession(long session) {
		return new FileSet("",
				all.stream()
					.filter(one -> one.presentationId() == null && Objects.equals(one.sessionId(), session))
					.toList());
	}

	@Override
	public FileSet besideTalk(long talk) {
		return new FileSet("/files/events/%s/talks/%d".formatted(event, talk),
				all.stream().filter(one -> Objects.equals(one.presentationId(), talk)).toList());
	}

}
