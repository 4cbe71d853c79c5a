// How scripts send a form. The server answers 401 instead of a page to sign in on, because of the header.
const HEADERS = { "X-Requested-With": "fetch" };

/** What the form would send, pressed by this button or by none. */
export function entries(form, button) {
	return new URLSearchParams(new FormData(form, button));
}

/** What was typed, without what changes by itself: to tell whether anything has. */
export function typed(form) {
	const all = entries(form);
	["_csrf", "based", "since", "deed", "writer"].forEach((name) => all.delete(name));
	return all.toString();
}

/** Sends entries. Fails where there is no connection. */
export function post(address, body, accept = "text/html") {
	return fetch(address, { method: "POST", body, headers: { ...HEADERS, Accept: accept } });
}

/** The page in an answer. */
export async function page(answer) {
	return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** After a new sign-in the form needs that session's token. Whether somebody is signed in. */
export async function renew(form) {
	const answer = await fetch(form.action, { headers: HEADERS });
	if (!answer.ok || answer.redirected) {
		return false;
	}
	const token = (await page(answer)).querySelector(`#${form.id} [name="_csrf"]`);
	if (token) {
		form.elements._csrf.value = token.value;
	}
	return true;
}
