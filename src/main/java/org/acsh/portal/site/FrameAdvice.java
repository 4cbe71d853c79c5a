package org.acsh.portal.site;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame into the model of every page. */
@ControllerAdvice
class FrameAdvice {

	private final Frames frames;

	FrameAdvice(Frames frames) {
		this.frames = frames;
	}

	@ModelAttribute("frame")
	Frame frame(HttpServletRequest request) {
		return this.frames.of(request);
	}

}
