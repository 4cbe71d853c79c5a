package org.acsh.portal.desk;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.account.Member;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.listing.ContentFilter;
import org.acsh.portal.listing.ContentListService;
import org.acsh.portal.sheet.TableFormat;
import org.acsh.portal.site.Languages;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of what staff edit, and the beginning of something new. */
@Controller
@RolesAllowed("EDITOR")
@RequestMapping("/staff/{kind}")
class ContentListController {

	private final Kinds kinds;

	private final ContentListService lists;

	private final DraftService drafts;

	private final ContentTable table;

	private final Languages languages;

	ContentListController(Kinds kinds, ContentListService lists, DraftService drafts, ContentTable table,
			Languages languages) {
		this.kinds = kinds;
		this.lists = lists;
		this.drafts = drafts;
		this.table = table;
		this.languages = languages;
	}

	@GetMapping
	String list(@PathVariable String kind, @ModelAttribute("filter") ContentFilter filter,
			@AuthenticationPrincipal Member actor, Locale reader, Model model) {
		return only(kind).map(only -> Places.redirect(kind, only.id(), ""))
			.orElseGet(() -> page(kind, filter, actor, reader, model));
	}

	private Optional<Content> only(String kind) {
		return kind.equals(ContentListService.ALL) ? Optional.empty() : drafts.only(kind);
	}

	private String page(String kind, ContentFilter filter, Member actor, Locale reader, Model model) {
		model.addAttribute("beginnings", beginnings(kind));
		int count = lists.count(kind, filter, actor);
		model.addAttribute("kind", kind);
		model.addAttribute("rows", lists.page(kind, filter, reader, actor));
		model.addAttribute("count", count);
		model.addAttribute("pages", lists.pages(count));
		model.addAttribute("languages", languages.all());
		model.addAttribute("at", ListAddress.of(kind, filter));
		return "desk/list";
	}

	@GetMapping("/list.{format:csv|xlsx}")
	void export(@PathVariable String kind, @PathVariable String format, @ModelAttribute("filter") ContentFilter filter,
			@AuthenticationPrincipal Member actor, Locale reader, HttpServletResponse response) throws IOException {
		table.send(lists.export(list(kind), filter, reader, actor), kind, TableFormat.of(format), reader, response);
	}

	private String list(String kind) {
		return kind.equals(ContentListService.ALL) ? kind : kinds.named(kind).name();
	}

	private List<Beginning> beginnings(String kind) {
		return kind.equals(ContentListService.ALL) ? Beginning.ofEach(kinds) : Beginning.of(kinds.named(kind).name());
	}

	/** Leads to the form of the content that an address belongs to. */
	@GetMapping("/at/{slug}")
	String at(@PathVariable String kind, @PathVariable String slug) {
		return lists.at(kind, slug).map(id -> Places.redirect(kind, id, "")).orElseThrow(NotFoundException::new);
	}

	/**
	 * The name comes with the page, so that a button pressed twice begins one content.
	 */
	@PostMapping
	String begin(@PathVariable String kind, @RequestParam UUID content, @AuthenticationPrincipal Member actor,
			Locale reader) {
		Content begun = drafts.begin(kind, content, reader.getLanguage(), actor);
		return Places.redirect(kind, begun.id(), "");
	}

	@PostMapping("/{id}/copy")
	String copy(@PathVariable String kind, @PathVariable UUID id, @RequestParam UUID content,
			@AuthenticationPrincipal Member actor) {
		return Places.redirect(kind, drafts.copy(kind, id, content, actor).id(), "");
	}

}
