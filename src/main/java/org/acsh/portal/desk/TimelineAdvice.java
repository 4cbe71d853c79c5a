package org.acsh.portal.desk;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.audit.AuditTrail;
import org.acsh.portal.audit.Timeline;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Puts what was done to a content into the model of each of its pages. */
@ControllerAdvice(assignableTypes = { FormController.class, HistoryController.class, PublishingController.class,
		ReviewController.class, WithdrawalController.class })
class TimelineAdvice {

	private final AuditTrail audit;

	TimelineAdvice(AuditTrail audit) {
		this.audit = audit;
	}

	@ModelAttribute("timeline")
	Timeline timeline(@PathVariable UUID id, Locale reader) {
		return audit.timeline(id, reader);
	}

}
