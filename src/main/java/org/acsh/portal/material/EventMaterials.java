package org.acsh.portal.material;

import java.util.List;
import java.util.Objects;

import org.acsh.portal.event.BesideAgenda;

/**
 * The materials of an event, those of its sessions and talks beside them.
 *
 * @param all in the order of the agenda; those of the whole come first
 */
record EventMaterials(List<MaterialSummary> all) implements BesideAgenda {

	@Override
	public String template() {
		return "material/of-event";
	}

	@Override
	public List<MaterialSummary> besideSession(long session) {
		return all.stream()
			.filter(one -> one.presentationId() == null && Objects.equals(one.sessionId(), session))
			.toList();
	}

	@Override
	public List<MaterialSummary> besideTalk(long talk) {
		return all.stream().filter(one -> Objects.equals(one.presentationId(), talk)).toList();
	}

}
