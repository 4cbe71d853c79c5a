// Adds, moves and removes items of lists, and creates records, without leaving the page: the form is sent as its button
// would, and of the answer the place that the button names is put into this page.
import { entries, page, post } from "./posting.js";

export function lists(form) {
	form.addEventListener("submit", (event) => {
		if (event.submitter?.dataset.swap) {
			event.preventDefault();
			swap(form, event.submitter);
		}
	});
}

async function swap(form, button) {
	const place = document.getElementById(button.dataset.swap);
	if (place.inert) {
		return;
	}
	const body = entries(form, button);
	wait(place, true);
	const answer = await post(form.action, body).catch(() => null);
	const drawn = answer?.ok ? await page(answer) : null;
	const fresh = drawn?.getElementById(place.id);
	if (fresh) {
		["based", "deed"].forEach((name) => {
			form.elements[name].value = drawn.querySelector(`#${form.id} [name="${name}"]`).value;
		});
		keepOpen(place, fresh);
		const next = whatFollows(button, place, fresh);
		place.replaceWith(fresh);
		fresh.dispatchEvent(new Event("desk:drawn", { bubbles: true }));
		next?.focus();
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
	return fresh.querySelector("input:not([type=hidden])");
}

function show(item) {
	item?.classList.add("fresh");
	setTimeout(() => item?.classList.remove("fresh"), 300);
	return item;
}
