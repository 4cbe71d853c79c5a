package org.acsh.portal.material;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Readable;
import org.acsh.portal.document.Readable.As;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.document.Written;
import org.acsh.portal.editing.ContentForm;
import org.acsh.portal.kernel.Wording;
import org.acsh.portal.publication.Licence;
import org.jspecify.annotations.Nullable;

// @formatter:off
/**
 * What staff typed of a material, and the unit in which it is edited. Other records are
 * named by slug, an item of an agenda as "event/session" or "event/session/presentation",
 * files by their ids. What is left out is empty.
 *
 * @param versions of its file, the earliest first; the last is the one that readers get
 * @param url where it is kept elsewhere
 * @param duration of what is played, such as "12:30"
 * @param transcript the file that has its words
 * @param expected what a folder is to hold
 * @param writtenIn the languages of the file, as BCP 47 tags
 * @param alternative what a photo shows, for those who do not see it
 * @param embargoDay the day on which it may be had first, blank for at once
 * @param embargoTime the time of that day on the hub's clocks, blank for its beginning
 * @param languages the languages that the form is written in, as BCP 47 tags
 */
record MaterialForm(
		@Readable(As.SLUG) String slug,
		@NotNull(message = "{material.problem.kind}") @Nullable Kind kind,
		@Written(message = "{material.problem.title}") @Longest(300) Wording title,
		@Longest(20_000) Wording description,
		List<@Valid VersionForm> versions,
		@Readable(As.ADDRESS) @Longest(2_000) String url,
		String duration,
		String transcript,
		List<@Valid ExpectedForm> expected,
		@ReferenceTo("events") String event,
		@ReferenceTo("agenda") String session,
		@ReferenceTo("publications") String publication,
		@ReferenceTo("networks") String network,
		@ReferenceTo("countries") String country,
		List<@ReferenceTo("languages") String> writtenIn,
		List<@Valid AuthorForm> authors,
		@Longest(300) String credit,
		@Longest(1_000) Wording alternative,
		@Nullable Licence licence,
		@Longest(300) Wording licenceNote,
		@Readable(As.DATE) String date,
		List<@ReferenceTo("topics") String> topics,
		@ReferenceTo("materials") String translationOf,
		Access access,
		@Readable(As.DATE) String embargoDay,
		@Readable(As.TIME) String embargoTime,
		List<@ReferenceTo("languages") String> languages) implements ContentForm<MaterialForm> {
	// @formatter:on

	MaterialForm {
		slug = Given.text(slug);
		title = Given.wording(title);
		description = Given.wording(description);
		versions = Given.items(versions);
		url = Given.text(url);
		duration = Given.text(duration);
		transcript = Given.text(transcript);
		expected = Given.items(expected);
		event = Given.text(event);
		session = Given.text(session);
		publication = Given.text(publication);
		network = Given.text(network);
		country = Given.text(country);
		writtenIn = Given.texts(writtenIn);
		authors = Given.items(authors);
		credit = Given.text(credit);
		alternative = Given.wording(alternative);
		licenceNote = Given.wording(licenceNote);
		date = Given.text(date);
		topics = Given.texts(topics);
		translationOf = Given.text(translationOf);
		access = Objects.requireNonNullElse(access, Access.PUBLIC);
		embargoDay = Given.text(embargoDay);
		embargoTime = Given.text(embargoTime);
		languages = Given.texts(languages);
	}

	static MaterialForm blank(List<String> languages) {
		Wording nothing = Wording.blank(languages.getFirst());
		return new MaterialForm("", null, nothing, nothing, List.of(), "", "", "", List.of(), "", "", "", "", "",
				List.of(), List.of(), "", nothing, null, nothing, "", List.of(), "", Access.PUBLIC, "", "", languages);
	}

	/** This form with a version that takes the place of the last one. */
	MaterialForm with(VersionForm version) {
		List<VersionForm> more = new ArrayList<>(versions);
		more.add(version);
		return new MaterialForm(slug, kind, title, description, more, url, duration, transcript, expected, event,
				session, publication, network, country, writtenIn, authors, credit, alternative, licence, licenceNote,
				date, topics, translationOf, access, embargoDay, embargoTime, languages);
	}

	/** This form with what tells its material from others that came together with it. */
	MaterialForm named(MaterialDrafts.Names names) {
		Wording named = typed(title, names.language(), names.title());
		Wording shown = alternative.texts().getOrDefault(names.language(), "").equals(names.shows()) ? alternative
				: typed(alternative, names.language(), names.shows());
		List<String> tags = Stream.concat(languages.stream(), Stream.of(names.language())).distinct().toList();
		return new MaterialForm(slug, names.kind(), named, description, versions, url, duration, transcript, expected,
				names.event(), names.session(), publication, network, country, List.of(names.language()), authors,
				credit, shown, licence, licenceNote, date, topics, translationOf, access, embargoDay, embargoTime,
				tags);
	}

	/**
	 * A text with its words in a language, which becomes the one it is first written in.
	 */
	private static Wording typed(Wording text, String language, String words) {
		Map<String, String> texts = new LinkedHashMap<>(text.texts());
		texts.put(language, words);
		return new Wording(language, texts, text.madeFrom(), Set.of());
	}

	/** This form with another file of the words of what is played. */
	MaterialForm withTranscript(String file) {
		return new MaterialForm(slug, kind, title, description, versions, url, duration, file, expected, event, session,
				publication, network, country, writtenIn, authors, credit, alternative, licence, licenceNote, date,
				topics, translationOf, access, embargoDay, embargoTime, languages);
	}

	/**
	 * A form for the next material of this sort: where it belongs, who made it and who
	 * may have it stay; what tells one from another goes.
	 */
	@Override
	public MaterialForm copy() {
		Wording nothing = Wording.blank(title.source());
		return new MaterialForm("", kind, title, nothing, List.of(), "", "", "", List.of(), event, session, publication,
				network, country, writtenIn, authors, credit, nothing, licence, licenceNote, date, topics, "", access,
				embargoDay, embargoTime, languages);
	}

}
