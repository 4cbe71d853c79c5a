// What makes the forms of staff quicker. Each module adds to a page that works without it.
import { autosave } from "./autosave.js";
import { combobox } from "./combobox.js";
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
for (const form of document.querySelectorAll("form[data-content]")) {
	parts(form);
	lists(form);
	autosave(form);
	presence(form);
}
