// Adds, moves and removes items of lists, and creates records, without leaving the page: the form is sent as its button
// would, and of the answer the place that the button names, or that holds the field it names, is put into this page.
import { entries, page, post } from "./posting.js";

const PLACE = ".tongue, .field, .choices, .wording, [data-list]";

export function lists(form) {
	form.addEventListener("submit", (event) => {
		const place = placeOf(document, event.submitter?.dataset.swap);
		if (place) {
			event.preventDefault();
			swap(form, event.submitter, place);
		}
	});
}

function placeOf(page, id) {
	return id && page.getElementById(id)?.closest(PLACE);
}

async function swap(form, button, place) {
	if (place.inert) {
		return;
	}
	const body = entries(form, button);
	wait(place, true);
	const answer = await post(form.action, body).catch(() => null);
	const drawn = answer?.ok ? await page(answer) : null;
	const fresh = drawn && placeOf(drawn, place.id || button.dataset.swap);
	if (fresh) {
		form.elements.based.value = drawn.querySelector(`#${form.id} [name="based"]`).value;
		keepOpen(place, fresh);
		const next = whatFollows(button, place, fresh);
		place.replaceWith(fresh);
		fresh.dispatchEvent(new Event("desk:drawn", { bubbles: true }));
		next?.focus({ preventScroll: button.value.startsWith("take:") });
		form.dispatchEvent(new Event("input"));
		return;
	}
	wait(place, false);
	if (!answer || answer.status === 401) {
		form.dispatchEvent(new Event("desk:trouble"));
	}
	else {
		delete button.dataset.swap;
		form.requestSubmit(button);
	}
}

/** Nothing may be typed into what is about to be replaced. */
function wait(place, waiting) {
	place.inert = waiting;
	place.toggleAttribute("aria-busy", waiting);
}

function keepOpen(place, fresh) {
	const closed = new Map(items(place).map((item) => [item.dataset.key, !item.querySelector("details").open]));
	items(fresh).filter((item) => closed.has(item.dataset.key)).forEach((item) => {
		item.querySelector("details").open = !closed.get(item.dataset.key);
	});
}

function items(place) {
	return [...place.querySelectorAll(".item[data-key]")];
}

/** What gets the focus: the new item's first field, the moved item's button, what follows a removed item. */
function whatFollows(button, place, fresh) {
	const [deed] = button.value.split(":");
	const own = [...(fresh.querySelector(":scope > ol")?.children ?? [])];
	const old = button.closest(".item");
	if (deed === "add") {
		return show(own.at(-1))?.querySelector(":is(input, select, textarea):not([type=hidden])");
	}
	if (deed === "up" || deed === "down") {
		const moves = show(own.find((item) => item.dataset.key === old.dataset.key))?.querySelectorAll(":scope > .moves button");
		return [...(moves ?? [])].find((other) => other.value.startsWith(`${deed}:`)) ?? moves?.[0];
	}
	if (deed === "remove") {
		const index = [...old.parentElement.children].indexOf(old);
		return (own[index] ?? own.at(-1))?.querySelector("summary") ?? fresh.querySelector(":scope > .add");
	}
	return fresh.querySelector(deed === "create" ? "[data-pick]" : ":is(input, select, textarea):not([type=hidden])");
}

function show(item) {
	item?.classList.add("fresh");
	setTimeout(() => item?.classList.remove("fresh"), 300);
	return item;
}
