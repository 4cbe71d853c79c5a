package org.acsh.portal.material;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.Save;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Wording;
import org.acsh.portal.storage.StoredFile;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes drafts of materials out of files that came in. Readers see none of it. */
@Service
@Transactional
public class MaterialDrafts {

	private static final String KIND = "materials";

	private final DraftService drafts;

	private final MaterialContent materials;

	MaterialDrafts(DraftService drafts, MaterialContent materials) {
		this.drafts = drafts;
		this.materials = materials;
	}

	/**
	 * Begins a material of a file; a second time changes nothing.
	 * @param id of the content, made by who asks
	 * @param names what is proposed for it
	 */
	public void begin(UUID id, Names names, StoredFile file, Member actor) {
		if (drafts.begin(KIND, id, names.language(), actor).latest() == 0) {
			change(id, actor, blank -> blank.with(version(file)).named(names));
		}
	}

	/** What a draft is called and where it belongs. */
	@Transactional(readOnly = true)
	public Named named(UUID id) {
		Draft newest = drafts.newest(KIND, id);
		return new Named(Names.of(newest.document().as(MaterialForm.class)), newest.number() == 1);
	}

	/** Gives a draft other names; nothing changes where they are the same. */
	public void name(UUID id, Names names, Member actor) {
		change(id, actor, form -> form.named(names));
	}

	/**
	 * Lets a file take the place of the one that a material has; that one becomes an
	 * earlier version.
	 * @throws NotFoundException if there is no such material
	 */
	public void replace(UUID id, StoredFile file, Member actor) {
		change(id, actor, form -> form.with(version(file)));
	}

	/**
	 * Gives a recording a file of its words.
	 * @throws NotFoundException if there is no such material
	 */
	public void transcribe(UUID id, StoredFile file, Member actor) {
		change(id, actor, form -> form.withTranscript(file.id().toString()));
	}

	// What somebody saves at the same time is merged; lists are, item by item.
	private void change(UUID id, Member actor, UnaryOperator<MaterialForm> change) {
		Draft newest = drafts.newest(KIND, id);
		MaterialForm form = newest.number() == 0 ? materials.blank(newest.content().title().source())
				: newest.document().as(MaterialForm.class);
		Document changed = Document.of(change.apply(form));
		drafts.save(KIND, id, new Save(changed, newest.number(), UUID.randomUUID(), null, actor));
	}

	private static VersionForm version(StoredFile file) {
		return new VersionForm(file.id().toString().substring(0, 8), file.id().toString(), "", Wording.blank("en"));
	}

	/**
	 * The names of a draft.
	 *
	 * @param isUntouched whether nobody has written in it since it was begun
	 */
	public record Named(Names names, boolean isUntouched) {
	}

	/**
	 * What tells a material from the others that came with it.
	 *
	 * @param title in the language of the file
	 * @param language a BCP 47 tag
	 * @param kind what sort of thing it is
	 * @param event its address, blank for none
	 * @param session of the event, as "event/session" or "event/session/presentation";
	 * blank for none
	 * @param shows what is seen on a photo, in the language of the file; blank where
	 * nobody has said
	 */
	public record Names(String title, String language, Kind kind, String event, String session, String shows) {

		static Names of(MaterialForm form) {
			List<String> written = form.writtenIn();
			Kind kind = (form.kind() != null) ? form.kind() : Kind.DOCUMENT;
			String language = written.isEmpty() ? form.title().source() : written.getFirst();
			String source = form.title().source();
			return new Names(form.title().texts().getOrDefault(source, ""), language, kind, form.event(),
					form.session(), form.alternative().texts().getOrDefault(source, ""));
		}

	}

}
