package org.acsh.portal.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;
import org.acsh.portal.editing.Register.Choice;
import org.acsh.portal.site.Frame;
import org.acsh.portal.site.Language;
import org.acsh.portal.site.Navigation;
import org.jspecify.annotations.Nullable;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The page of an example form, drawn by the portal's templates without a controller. */
public final class DrawnForm {

	/** Where the form is said to be. */
	public static final String ADDRESS = "/staff/events/0b7f3a52-5c1d-4f0e-9d7e-2f6c1f3a9b10";

	static final String CONTENT = "0b7f3a52-5c1d-4f0e-9d7e-2f6c1f3a9b10";

	private final ViewResolver views;

	private final ResourceUrlProvider assets;

	private String language = "en";

	private FormExample form = FormExample.filled();

	private final List<Remark> remarks = new ArrayList<>();

	private String added = "";

	private String role = "EDITOR";

	private String based = "12";

	private long member = 7;

	private @Nullable String arrived = UUID.randomUUID().toString();

	public DrawnForm(ViewResolver views, ResourceUrlProvider assets) {
		this.views = views;
		this.assets = assets;
	}

	public DrawnForm in(String tag) {
		language = tag;
		return this;
	}

	public DrawnForm basedOn(String revision) {
		based = revision;
		return this;
	}

	/** As another member sees it. */
	public DrawnForm forMember(long id) {
		member = id;
		return this;
	}

	/** After the server has taken what was sent as this deed. */
	public DrawnForm arrived(String deed) {
		arrived = deed;
		return this;
	}

	/** With a third item, which has just been added. */
	public DrawnForm withAnItemMore() {
		form = form.withSessions(FormExample.opening(), FormExample.visit(), FormExample.blank());
		added = "sessions[2]";
		return this;
	}

	/** With the two items in the other order. */
	public DrawnForm turned() {
		form = form.withSessions(FormExample.visit(), FormExample.opening());
		return this;
	}

	/** With two problems. */
	public DrawnForm lacking() {
		remarks.add(problem("starts", "Say when it takes place"));
		remarks.add(problem("sessions[0].speakers[0].person", "Choose a person from the list"));
		return this;
	}

	/** As it is shown to who has not sent it. */
	public DrawnForm onlyOpened() {
		arrived = null;
		return this;
	}

	/** With problems, a colleague's text and a reviewer's request. */
	public DrawnForm remarkedOn() {
		lacking();
		remarks.add(new Remark.Clash("title.texts[en]", "Alikhan Baimenov", "AI in government"));
		remarks
			.add(new Remark.Comment("summary", List.of("Summary"), "Alikhan Baimenov", "Please name the countries."));
		return this;
	}

	DrawnForm forAdministrator() {
		role = "ADMINISTRATOR";
		return this;
	}

	/** With a name that is in no register. */
	public DrawnForm withAnUnknownHost() {
		form = form.hostedBy("Institute of Public Service");
		remarks.add(problem("host", "There is no such organisation yet"));
		return this;
	}

	DrawnForm withoutHost() {
		form = form.hostedBy("");
		remarks.add(problem("host", "Name the host"));
		return this;
	}

	/** The page's HTML. */
	public String html() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest(new MockServletContext());
		request.setContextPath("/" + language);
		request.setRequestURI("/" + language + ADDRESS);
		CsrfToken token = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "token-" + based);
		request.setAttribute(CsrfToken.class.getName(), token);
		MockHttpServletResponse response = new MockHttpServletResponse();
		Locale locale = Locale.forLanguageTag(language);
		request.addPreferredLocale(locale);
		View view = Objects.requireNonNull(views.resolveViewName("desk/example", locale));
		view.render(model(), request, response);
		return response.getContentAsString();
	}

	private Map<String, Object> model() {
		Map<String, Object> model = new HashMap<>();
		model.put("frame", frame());
		model.put("kinds", List.of("events"));
		model.put("member", new Member(member, "Aigul Serikova", Role.valueOf(role)));
		model.put("form", form);
		model.put("countries", List.of(new Choice("kz", "Kazakhstan", ""), new Choice("ge", "Georgia", "")));
		model.put("editor", editor());
		model.put("flash", new Flash("example.flash", List.of("<12>")));
		if (arrived != null) {
			model.put("arrived", arrived);
		}
		return model;
	}

	private Editor editor() {
		UUID content = UUID.fromString(CONTENT);
		Labels labels = new Labels()
			.with("people",
					named(new Choice("byung-joon-park", "Byung Joon Park", ""),
							new Choice("alikhan-baimenov", "Alikhan Baimenov", "")))
			.with("organisations", named(new Choice("nia", "National Information Society Agency", "")));
		return new Editor(new Editor.Copy(content, ADDRESS, Long.parseLong(based), UUID.randomUUID()),
				List.of(new Language("en"), new Language("ru")), remarks, labels, added);
	}

	private static Map<String, Choice> named(Choice... choices) {
		return Stream.of(choices).collect(Collectors.toMap(Choice::slug, (choice) -> choice));
	}

	private Frame frame() {
		List<Frame.Alternate> alternates = Stream.of("en", "ru").map(this::alternate).toList();
		return new Frame(language, "staff", alternates, "http://localhost/" + language + ADDRESS, () -> Navigation.NONE,
				(path) -> Objects.requireNonNullElse(assets.getForLookupPath(path), path));
	}

	private Frame.Alternate alternate(String tag) {
		String href = "/" + tag + ADDRESS;
		return new Frame.Alternate(tag, new Language(tag).autonym(), href, href, tag.equals(language));
	}

	record Flash(String key, List<String> arguments) {
	}

	private static Remark.Problem problem(String field, String message) {
		return new Remark.Problem(field, message, message);
	}

}
