// Text that the server does not have yet, kept in this browser: for each member, content and copy of its form.
import { entries, typed } from "./posting.js";
import { time } from "./words.js";

const ALL = "portal.kept.";
const RELEASED = 1_000;

const family = (form) => `${ALL}${form.dataset.member}.${form.dataset.content}.`;
const place = (form) => family(form) + form.elements.deed.value;

/** Says to the member's other pages, as long as this one is open, that its text is not left behind. */
export function hold(form) {
	navigator.locks?.request(place(form), () => new Promise(() => {}));
}

/** Keeps what the form holds. Returns whether the browser does keep it. */
export function keep(form) {
	try {
		const kept = { at: Date.now(), based: form.elements.based.value, typed: typed(form) };
		localStorage.setItem(place(form), JSON.stringify(kept));
		return true;
	}
	catch {
		return false;
	}
}

/**
 * Removes what is kept of this copy, once the server has it. With the form open in another tab too it stays: the server has
 * one place for the unsaved text of both.
 */
export async function forget(form) {
	const open = (await navigator.locks?.query())?.held.map(({ name }) => name) ?? [];
	if (!open.some((name) => name.startsWith(family(form)) && name !== place(form))) {
		remove(place(form));
	}
}

/** Removes the copy that the server says it has stored. */
export function forgetArrived(deed) {
	names().filter((name) => deed && name.endsWith(`.${deed}`)).forEach(remove);
}

/** Removes all that is kept of a member. */
export function forgetAll(member) {
	names().filter((name) => name.startsWith(`${ALL}${member}.`)).forEach(remove);
}

/** Offers what the member's closed pages of this form have left behind, the newest first. */
export async function offer(form) {
	const others = names().filter((name) => name.startsWith(family(form)) && name !== place(form));
	for (const name of others.sort((one, other) => read(other).at - read(one).at)) {
		const release = await claim(name);
		if (release && !await isTaken(form, name)) {
			remove(name);
		}
		release?.();
	}
}

/** Waits a moment for a page that is just closing. Nothing where the copy's page is open. */
function claim(name) {
	return new Promise((claimed) => {
		if (!navigator.locks) {
			claimed(() => {});
			return;
		}
		navigator.locks.request(name, { signal: AbortSignal.timeout(RELEASED) }, () => new Promise(claimed))
			.catch(() => claimed(null));
	});
}

/** Shows the offer. Returns whether it is taken, once the writer has decided. */
function isTaken(form, name) {
	const kept = read(name);
	if (!kept.typed || kept.typed === typed(form)) {
		return false;
	}
	const notice = form.querySelector("[data-kept]");
	notice.querySelector("time").textContent = time(kept.at);
	notice.querySelector("time").dateTime = new Date(kept.at).toISOString();
	notice.hidden = false;
	return new Promise((decided) => {
		notice.querySelector("[data-take]").onclick = () => take(form, kept, name.slice(family(form).length));
		notice.querySelector("[data-discard]").onclick = () => {
			notice.hidden = true;
			form.querySelector("input:not([type=hidden]), textarea")?.focus();
			decided(false);
		};
	});
}

/** Sends it as if Save had been pressed then: the server merges it with what has come since. */
function take(form, kept, deed) {
	const late = form.cloneNode(false);
	late.removeAttribute("id");
	late.hidden = true;
	const pairs = [...new URLSearchParams(kept.typed), ["based", kept.based], ["deed", deed], ["do", "save"]];
	const token = entries(form).get("_csrf");
	[...pairs, ["writer", form.elements.writer.value], ...(token ? [["_csrf", token]] : [])].forEach(([name, value]) => {
		const field = document.createElement("textarea");
		field.name = name;
		field.value = value;
		late.append(field);
	});
	document.body.append(late);
	late.submit();
}

function names() {
	try {
		return Object.keys(localStorage).filter((name) => name.startsWith(ALL));
	}
	catch {
		return [];
	}
}

function read(name) {
	return JSON.parse(localStorage.getItem(name)) ?? {};
}

function remove(name) {
	localStorage.removeItem(name);
}
