package org.acsh.portal.document;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.ResolvableType;
import org.springframework.web.bind.ServletRequestDataBinder;

/** Reads a form record from what a browser sent. */
public final class FormBinder<F extends Record> {

	private final Class<F> form;

	private FormBinder(Class<F> form) {
		this.form = form;
	}

	public static <F extends Record> FormBinder<F> of(Class<F> form) {
		return new FormBinder<>(form);
	}

	public F bind(HttpServletRequest request) {
		ServletRequestDataBinder binder = new ServletRequestDataBinder(null, "form");
		binder.setTargetType(ResolvableType.forClass(form));
		binder.construct(request);
		return form.cast(Objects.requireNonNull(binder.getTarget()));
	}

}
