// What makes the forms of staff quicker. Each module adds to a page that works without it.
import { autosave } from "./autosave.js";
import { combobox } from "./combobox.js";
import { forgetAll, forgetArrived } from "./kept.js";
import { lists } from "./lists.js";
import { parts } from "./parts.js";
import { presence } from "./presence.js";
import { problems } from "./problems.js";
import { richtext } from "./richtext.js";

/** Readies what has just been drawn: the page, later each list that was drawn anew. */
function ready(place) {
	place.querySelectorAll("input[data-pick]").forEach(combobox);
	place.querySelectorAll("textarea[data-rich]").forEach(richtext);
}

ready(document);
document.addEventListener("desk:drawn", (event) => ready(event.target));
problems();
forgetArrived(document.body.dataset.arrived);
for (const form of document.querySelectorAll("form[data-content]")) {
	parts(form);
	lists(form);
	autosave(form);
	presence(form);
}
// What a form keeps when its page closes is to go too.
document.querySelector("form[data-sign-out]")?.addEventListener("submit", ({ target }) => {
	addEventListener("pagehide", () => forgetAll(target.dataset.signOut));
});
