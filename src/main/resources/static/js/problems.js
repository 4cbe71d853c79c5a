// Leads to what has to be corrected.
const FIELD = ":is(input, select, textarea):not([type=hidden])";

export function problems() {
	document.querySelector("[data-focus]")?.focus();
	document.addEventListener("click", (event) => {
		const link = event.target.closest(".problems a");
		const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
		if (target) {
			event.preventDefault();
			open(target);
			const field = target.matches(FIELD) ? target : target.querySelector(FIELD);
			(target.closest(".field, .wording, .choices, .tongue") ?? target).scrollIntoView({ block: "start" });
			field?.focus({ preventScroll: true });
		}
	});
}

function open(element) {
	for (let item = element.closest("details"); item; item = item.parentElement.closest("details")) {
		item.open = true;
	}
}
