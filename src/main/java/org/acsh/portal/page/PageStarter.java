package org.acsh.portal.page;

import org.acsh.portal.editing.Intake;
import org.acsh.portal.starter.StarterContent;
import org.acsh.portal.starter.StarterFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pages of the starter content; those that only staff can complete are drafts. */
@Component
@Order(35)
class PageStarter implements StarterContent {

	private final StarterFiles files;

	private final Intake intake;

	PageStarter(StarterFiles files, Intake intake) {
		this.files = files;
		this.intake = intake;
	}

	@Override
	public void load() {
		files.readAll("pages", PageForm.class).forEach(form -> intake.publish(PageService.KIND, form));
		files.readAll("page-drafts", PageForm.class).forEach(form -> intake.draft(PageService.KIND, form));
	}

}
