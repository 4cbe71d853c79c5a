package org.acsh.portal.document;

import java.util.Map;
import java.util.Objects;

import org.springframework.beans.BeanInstantiationException;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.validation.DataBinder;

/**
 * Reads a posted form into its record: what the record declares and nothing else.
 * <p>
 * Items may be numbered with gaps. A box that is not ticked needs no marker, a choice
 * left blank is null, and so is what was not posted at all: the record completes it.
 *
 * @param <F> the record
 */
public final class FormBinder<F extends Record> {

	private static final ConversionService CONVERSIONS = new DefaultConversionService();

	private final Class<F> form;

	/** A binder for one kind of form. */
	public FormBinder(Class<F> form) {
		this.form = form;
	}

	/**
	 * The form that was posted.
	 * @param parameters the request's parameters, with names such as
	 * "sessions[0].title.texts[ru]"
	 * @throws MalformedFormException if a choice is none of those offered, a position is
	 * no number, or a list is too long: no page of ours posts that
	 */
	public F bind(Map<String, String[]> parameters) {
		DataBinder binder = new DataBinder(null);
		binder.setTargetType(ResolvableType.forClass(form));
		binder.setConversionService(CONVERSIONS);
		binder.setAutoGrowCollectionLimit(Document.MOST_ITEMS);
		construct(binder, PostedFields.of(parameters));
		if (binder.getBindingResult().hasErrors()) {
			throw new MalformedFormException(binder.getBindingResult().getAllErrors().getFirst().toString());
		}
		return form.cast(Objects.requireNonNull(binder.getTarget()));
	}

	// Spring reads positions as they come and lets the parser's exception out.
	private static void construct(DataBinder binder, PostedFields fields) {
		try {
			binder.construct(fields);
		}
		catch (NumberFormatException | BeanInstantiationException ex) {
			throw new MalformedFormException(ex.toString());
		}
	}

}
