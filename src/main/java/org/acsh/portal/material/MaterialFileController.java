package org.acsh.portal.material;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import org.acsh.portal.account.Member;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.site.Flash;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;
import org.acsh.portal.upload.RefusedUploadException;
import org.acsh.portal.upload.Upload;
import org.acsh.portal.upload.Uploads;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/**
 * The page on which a material gets a file: as a plain form, or in parts by the script of
 * the room {@code upload}.
 */
@Controller
@RolesAllowed("EDITOR")
@RequestMapping("/staff/materials/{id}/file")
class MaterialFileController {

	private final DraftService drafts;

	private final MaterialDrafts materials;

	private final Uploads uploads;

	private final Storage storage;

	private final MessageSource messages;

	MaterialFileController(DraftService drafts, MaterialDrafts materials, Uploads uploads, Storage storage,
			MessageSource messages) {
		this.drafts = drafts;
		this.materials = materials;
		this.uploads = uploads;
		this.storage = storage;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView choose(@PathVariable UUID id) {
		return new ModelAndView("material/staff/file").addObject("content", drafts.newest("materials", id).content());
	}

	@PostMapping(consumes = "multipart/form-data")
	ModelAndView send(@PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(defaultValue = "false") boolean transcript, @AuthenticationPrincipal Member actor,
			RedirectAttributes next) throws IOException {
		ModelAndView page = choose(id);
		if (file == null || file.isEmpty()) {
			return refused(page, new DefaultMessageSourceResolvable("material.file.none"));
		}
		Optional<MessageSourceResolvable> refusal = take(id, file, transcript, actor);
		if (refusal.isPresent()) {
			return refused(page, refusal.get());
		}
		Flash.say(next, "material.file.kept");
		return new ModelAndView("redirect:/staff/materials/" + id + "#file");
	}

	/** A file that has come in parts; a script tells why it is refused. */
	@PostMapping
	ResponseEntity<String> send(@PathVariable UUID id, @RequestParam UUID upload,
			@RequestParam(defaultValue = "false") boolean transcript, @AuthenticationPrincipal Member actor,
			Locale reader) throws IOException {
		choose(id);
		Upload received = uploads.find(upload, actor).orElseThrow(NotFoundException::new);
		return take(id, received, transcript, actor)
			.map(reason -> ResponseEntity.unprocessableContent()
				.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
				.body(messages.getMessage(reason, reader)))
			.orElseGet(() -> ResponseEntity.noContent().build());
	}

	private Optional<MessageSourceResolvable> take(UUID id, MultipartFile file, boolean transcript, Member actor)
			throws IOException {
		try {
			return take(id, uploads.take(file, actor), transcript, actor);
		}
		catch (RefusedUploadException ex) {
			return Optional.of(ex.reason());
		}
	}

	// What packs other files is for the deposit of many, and no file of a material.
	private Optional<MessageSourceResolvable> take(UUID id, Upload upload, boolean transcript, Member actor)
			throws IOException {
		try {
			Upload finished = uploads.finish(upload, actor);
			boolean isKept = finished.isFinished() && !finished.isPacked();
			if (isKept) {
				name(id, Objects.requireNonNull(finished.file()), transcript, actor);
			}
			uploads.discard(finished.id(), actor);
			return isKept ? Optional.empty() : Optional.of(new DefaultMessageSourceResolvable("storage.refused.type"));
		}
		catch (RefusedUploadException ex) {
			return Optional.of(ex.reason());
		}
	}

	private void name(UUID id, UUID sent, boolean transcript, Member actor) {
		StoredFile file = storage.file(sent).orElseThrow(NotFoundException::new);
		if (transcript) {
			materials.transcribe(id, file, actor);
		}
		else {
			materials.replace(id, file, actor);
		}
	}

	private static ModelAndView refused(ModelAndView page, MessageSourceResolvable reason) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page.addObject("refused", reason);
	}

}
