package org.acsh.portal.material;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.acsh.portal.event.BesideAgenda;
import org.acsh.portal.storage.FileSize;

/**
 * The materials of an event, those of its sessions and talks beside them.
 *
 * @param all in the order of the agenda; those of the whole come first
 */
record EventMaterials(String event, List<MaterialSummary> all) implements BesideAgenda {

	/** How many files everybody may have. */
	public long files() {
		return open().count();
	}

	/** How much all of them are, in words. */
	public String sizeIn(Locale reader) {
		return new FileSize(open().mapToLong(FileVersion::size).sum()).in(reader);
	}

	private Stream<FileVersion> open() {
		return all.stream().filter(MaterialSummary::open).map(MaterialSummary::file).flatMap(Stream::ofNullable);
	}

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
