// Text that the server does not have yet, kept in this browser by the content's id.
import { entries, typed } from "./posting.js";
import { time } from "./words.js";

const place = (form) => `portal.kept.${form.dataset.content}`;

/**
 * Keeps what the form holds.
 * @param sent whether it is on its way by an ordinary submit
 * @returns whether the browser does keep it
 */
export function keep(form, sent = false) {
	const kept = { at: Date.now(), sent, based: form.elements.based.value, typed: typed(form) };
	try {
		localStorage.setItem(place(form), JSON.stringify(kept));
		return true;
	}
	catch {
		return false;
	}
}

/** Removes what is kept, once the server has it. */
export function forget(form) {
	try {
		localStorage.removeItem(place(form));
	}
	catch {
		// Then nothing was kept.
	}
}

/** Offers what was kept and has not reached the server. */
export function offer(form) {
	const kept = read(form);
	if (!kept) {
		return;
	}
	const arrived = kept.sent && Number(form.elements.based.value) > Number(kept.based);
	if (arrived || kept.typed === typed(form)) {
		forget(form);
		return;
	}
	const notice = form.querySelector("[data-kept]");
	notice.querySelector("time").textContent = time(kept.at);
	notice.querySelector("time").dateTime = new Date(kept.at).toISOString();
	notice.querySelector("[data-take]").addEventListener("click", () => take(form, kept));
	notice.querySelector("[data-discard]").addEventListener("click", () => {
		forget(form);
		notice.hidden = true;
		form.querySelector("input:not([type=hidden]), textarea")?.focus();
	});
	notice.hidden = false;
}

/** Whether something is kept that the writer has neither taken nor discarded. */
export function isOffered(form) {
	return !form.querySelector("[data-kept]").hidden;
}

function read(form) {
	try {
		return JSON.parse(localStorage.getItem(place(form)));
	}
	catch {
		return null;
	}
}

/** Sends it as if Save had been pressed then: the server merges it with what has come since. */
function take(form, kept) {
	const late = form.cloneNode(false);
	late.removeAttribute("id");
	late.hidden = true;
	const pairs = [...new URLSearchParams(kept.typed), ["based", kept.based], ["do", "save"]];
	const token = entries(form).get("_csrf");
	[...pairs, ["deed", form.elements.deed.value], ["writer", form.elements.writer.value], ...(token ? [["_csrf", token]] : [])].forEach(([name, value]) => {
		const field = document.createElement("textarea");
		field.name = name;
		field.value = value;
		late.append(field);
	});
	document.body.append(late);
	forget(form);
	keepSent(form, kept);
	late.submit();
}

function keepSent(form, kept) {
	localStorage.setItem(place(form), JSON.stringify({ ...kept, sent: true }));
}
