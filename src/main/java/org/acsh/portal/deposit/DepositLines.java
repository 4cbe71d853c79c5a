package org.acsh.portal.deposit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.acsh.portal.extraction.Reading;
import org.acsh.portal.extraction.Readings;
import org.acsh.portal.material.MaterialDrafts;
import org.acsh.portal.material.MaterialDrafts.Named;
import org.acsh.portal.material.MaterialDrafts.Names;
import org.acsh.portal.material.Twin;
import org.acsh.portal.material.Twins;
import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of the drafts of a deposit what is known of them and of their files. */
@Component
class DepositLines {

	private final MaterialDrafts drafts;

	private final Storage storage;

	private final Readings readings;

	private final Twins twins;

	DepositLines(MaterialDrafts drafts, Storage storage, Readings readings, Twins twins) {
		this.drafts = drafts;
		this.storage = storage;
		this.readings = readings;
		this.twins = twins;
	}

	/** Those of the files that have become drafts, in their order. */
	@Transactional(readOnly = true)
	List<DepositLine> of(List<DepositItem> items) {
		Map<UUID, StoredFile> files = storage
			.files(items.stream().map(DepositItem::file).filter(Objects::nonNull).toList())
			.stream()
			.collect(Collectors.toMap(StoredFile::id, Function.identity()));
		List<Digest> digests = files.values().stream().map(StoredFile::digest).toList();
		Map<Digest, Reading> read = readings.of(digests);
		List<Twin> alike = twins.of(digests);
		return items.stream()
			.filter((item) -> item.content() != null)
			.map((item) -> line(item, files.get(item.file()), read, alike))
			.toList();
	}

	private DepositLine line(DepositItem item, @Nullable StoredFile file, Map<Digest, Reading> read, List<Twin> alike) {
		UUID content = Objects.requireNonNull(item.content());
		if (file == null) {
			return new DepositLine(item, null, drafts.named(content).names(), List.of());
		}
		List<Twin> others = alike.stream()
			.filter((twin) -> twin.digest().equals(file.digest().hex()) && !twin.content().equals(content))
			.toList();
		return new DepositLine(item, file, names(content, read.get(file.digest())), others);
	}

	private Names names(UUID content, @Nullable Reading reading) {
		Named draft = drafts.named(content);
		return draft.isUntouched() ? Proposal.read(draft.names(), reading) : draft.names();
	}

}
