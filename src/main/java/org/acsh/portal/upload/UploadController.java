package org.acsh.portal.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.account.Member;
import org.acsh.portal.kernel.NotFoundException;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Takes files in parts, after which a broken line is gone on with (tus 1.0.0). */
@Controller
@RolesAllowed("EDITOR")
@RequestMapping("/staff/uploads")
class UploadController {

	private final Uploads uploads;

	private final UploadQuota quota;

	private final MessageSource messages;

	UploadController(Uploads uploads, UploadQuota quota, MessageSource messages) {
		this.uploads = uploads;
		this.quota = quota;
		this.messages = messages;
	}

	@RequestMapping(method = RequestMethod.OPTIONS)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void introduce(HttpServletResponse response) {
		TusProtocol.introduce(response, quota.largest().toBytes());
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	void begin(HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal Member owner)
			throws IOException, RefusedUploadException {
		TusProtocol.requireVersion(request);
		long length = TusProtocol.number(request, TusProtocol.LENGTH);
		Upload upload = uploads.begin(TusProtocol.name(request.getHeader("Upload-Metadata")), length, owner);
		response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/staff/uploads/" + upload.id());
		if (TusProtocol.BYTES.equals(request.getContentType())) {
			upload = uploads.append(upload, 0, request.getInputStream(), owner);
		}
		TusProtocol.speak(response);
		TusProtocol.tell(upload, response);
	}

	@RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void tell(@PathVariable UUID id, HttpServletResponse response, @AuthenticationPrincipal Member owner) {
		Upload upload = upload(id, owner);
		TusProtocol.speak(response);
		TusProtocol.tell(upload, response);
		response.setHeader(TusProtocol.LENGTH, String.valueOf(upload.length()));
	}

	@PatchMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void append(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response,
			@AuthenticationPrincipal Member owner) throws IOException, RefusedUploadException {
		Upload upload = upload(id, owner);
		TusProtocol.requireVersion(request);
		TusProtocol.requireBytes(request);
		long offset = TusProtocol.number(request, TusProtocol.OFFSET);
		TusProtocol.require(offset + Math.max(0, request.getContentLengthLong()) <= upload.length(),
				HttpStatus.CONTENT_TOO_LARGE);
		TusProtocol.speak(response);
		TusProtocol.tell(uploads.append(upload, offset, request.getInputStream(), owner), response);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void discard(@PathVariable UUID id, HttpServletResponse response, @AuthenticationPrincipal Member owner)
			throws IOException {
		uploads.discard(id, owner);
		TusProtocol.speak(response);
	}

	/** What has become of it; a script asks once the last bytes are acknowledged. */
	@GetMapping("/{id}")
	@ResponseBody
	UploadAnswer answer(@PathVariable UUID id, @AuthenticationPrincipal Member owner)
			throws IOException, RefusedUploadException {
		return UploadAnswer.of(uploads.finish(upload(id, owner), owner));
	}

	@ExceptionHandler
	ResponseEntity<String> refused(RefusedUploadException refusal, HttpServletResponse response, Locale reader) {
		TusProtocol.speak(response);
		return ResponseEntity.status(refusal.status())
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(messages.getMessage(refusal.reason(), reader));
	}

	private Upload upload(UUID id, Member owner) {
		return uploads.find(id, owner).orElseThrow(NotFoundException::new);
	}

}
