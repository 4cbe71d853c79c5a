package org.acsh.portal.material;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.Save;
import org.acsh.portal.kernel.Wording;
import org.acsh.portal.site.Languages;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins and names materials of files that came together, without their whole form. */
@Service
public class MaterialDrafts {

	private static final String KIND = "materials";

	private final DraftService drafts;

	private final Languages languages;

	MaterialDrafts(DraftService drafts, Languages languages) {
		this.drafts = drafts;
		this.languages = languages;
	}

	/**
	 * Begins a material of a file; a second time changes nothing.
	 * @param id of the content, made by who asks
	 * @param file the id of the stored file
	 */
	@Transactional
	public void begin(UUID id, Names names, UUID file, Member actor) {
		if (drafts.begin(KIND, id, names.language(), actor).latest() == 0) {
			MaterialForm form = MaterialForm.blank(languages.tagsAfter(names.language()))
				.with(new VersionForm("", file.toString(), "", Wording.blank(names.language())));
			save(id, form.named(names), 0, actor);
		}
	}

	/** What a draft is called and where it belongs. */
	@Transactional(readOnly = true)
	public Names names(UUID id) {
		return Names.of(form(drafts.newest(KIND, id)));
	}

	/** Whether nobody has written in a draft since it was begun. */
	@Transactional(readOnly = true)
	public boolean isUntouched(UUID id) {
		return drafts.newest(KIND, id).number() == 1;
	}

	/** Gives a draft other names; nothing changes where they are the same. */
	@Transactional
	public void name(UUID id, Names names, Member actor) {
		Draft newest = drafts.newest(KIND, id);
		save(id, form(newest).named(names), newest.number(), actor);
	}

	private void save(UUID id, MaterialForm form, int basedOn, Member actor) {
		drafts.save(KIND, id, new Save(Document.of(form), basedOn, UUID.randomUUID(), null, actor));
	}

	private static MaterialForm form(Draft draft) {
		return draft.document().as(MaterialForm.class);
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
	 */
	public record Names(String title, String language, Kind kind, String event, String session) {

		static Names of(MaterialForm form) {
			List<String> written = form.writtenIn();
			Kind kind = (form.kind() != null) ? form.kind() : Kind.DOCUMENT;
			String language = written.isEmpty() ? form.title().source() : written.getFirst();
			return new Names(form.title().texts().getOrDefault(form.title().source(), ""), language, kind, form.event(),
					form.session());
		}

	}

}
