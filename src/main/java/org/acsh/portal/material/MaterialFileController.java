package org.acsh.portal.material;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import org.acsh.portal.account.Member;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.site.Flash;
import org.acsh.portal.storage.RefusedFileException;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a material gets a file, without scripts. */
@Controller
@RolesAllowed("EDITOR")
@RequestMapping("/staff/materials/{id}/file")
class MaterialFileController {

	private final DraftService drafts;

	private final MaterialDrafts materials;

	private final Storage storage;

	MaterialFileController(DraftService drafts, MaterialDrafts materials, Storage storage) {
		this.drafts = drafts;
		this.materials = materials;
		this.storage = storage;
	}

	@GetMapping
	ModelAndView choose(@PathVariable UUID id) {
		return new ModelAndView("material/staff/file").addObject("content", drafts.newest("materials", id).content());
	}

	@PostMapping
	ModelAndView send(@PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(defaultValue = "false") boolean transcript, @AuthenticationPrincipal Member actor,
			RedirectAttributes next) throws IOException {
		ModelAndView page = choose(id);
		if (file == null || file.isEmpty()) {
			return refused(page, new DefaultMessageSourceResolvable("material.file.none"));
		}
		try {
			take(id, keep(file), transcript, actor);
		}
		catch (RefusedFileException ex) {
			return refused(page, ex.reason());
		}
		Flash.say(next, "material.file.kept");
		return new ModelAndView("redirect:/staff/materials/" + id + "#file");
	}

	private void take(UUID id, StoredFile file, boolean transcript, Member actor) {
		if (transcript) {
			materials.transcribe(id, file, actor);
		}
		else {
			materials.replace(id, file, actor);
		}
	}

	private StoredFile keep(MultipartFile sent) throws IOException, RefusedFileException {
		Path received = storage.incoming();
		try {
			sent.transferTo(received);
			return storage.keep(received, Objects.requireNonNullElse(sent.getOriginalFilename(), ""));
		}
		finally {
			Files.deleteIfExists(received);
		}
	}

	private static ModelAndView refused(ModelAndView page, MessageSourceResolvable reason) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page.addObject("refused", reason);
	}

}
