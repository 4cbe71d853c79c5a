package org.acsh.portal.desk;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Wording;
import org.acsh.portal.site.Languages;
import org.jspecify.annotations.Nullable;

/**
 * How a content is to be taken back, as typed.
 *
 * @param way what readers shall find, or null where none was chosen
 * @param reason why, for readers
 * @param path the page that the address shall lead to
 */
record WithdrawalForm(@Nullable Way way, Wording reason, String path) {

	private static final Pattern LOCAL = Pattern.compile("(/[a-z0-9][a-z0-9-]*)+");

	static WithdrawalForm blank() {
		return new WithdrawalForm(null, Wording.blank("en"), "");
	}

	/** Completes what a browser leaves out. */
	WithdrawalForm {
		reason = Objects.requireNonNullElse(reason, Wording.blank("en"));
		path = Objects.requireNonNullElse(path, "").strip();
	}

	/** The same with a path as the portal knows it, without the language of a page. */
	WithdrawalForm within(Languages languages) {
		return languages.all()
			.stream()
			.map(language -> "/" + language.tag() + "/")
			.filter(path::startsWith)
			.findFirst()
			.map(prefix -> new WithdrawalForm(way, reason, path.substring(prefix.length() - 1)))
			.orElse(this);
	}

	/** The ways there are. */
	public List<Way> ways() {
		return List.of(Way.values());
	}

	/** Whether the reason is missing that readers are to be given. */
	public boolean isWithoutReason() {
		return way != null && way != Way.REDIRECTED && why() == null;
	}

	/** Whether the page to lead to is missing or not one of the portal. */
	public boolean isWithoutPath() {
		return way == Way.REDIRECTED && !LOCAL.matcher(path()).matches();
	}

	boolean isIncomplete() {
		return way == null || isWithoutReason() || isWithoutPath();
	}

	Unpublishing unpublishing() {
		return switch (Objects.requireNonNull(way)) {
			case GONE -> new Unpublishing.Gone(Objects.requireNonNull(why()));
			case WITHDRAWN -> new Unpublishing.Withdrawn(Objects.requireNonNull(why()));
			case REDIRECTED -> new Unpublishing.Redirected(path());
		};
	}

	private @Nullable LocalizedText why() {
		return reason.text();
	}

	/** What readers find afterwards. */
	enum Way {

		GONE, WITHDRAWN, REDIRECTED

	}

}
