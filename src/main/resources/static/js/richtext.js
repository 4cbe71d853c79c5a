// Tools over a textarea that holds Markdown. What they write can be undone like what is typed.
import { clean } from "./paste.js";

const AROUND = { bold: "**", italic: "*" };
const BEFORE = { heading: () => "## ", list: () => "- ", numbers: (line) => `${line + 1}. `, quote: () => "> " };
const MARKS = /^(#{1,6} |- |\d+\. |> )/;
const KEYS = { b: "bold", i: "italic", k: "link" };
const TABLE = "|  |  |\n| --- | --- |\n|  |  |\n";
const ADDRESS = "https://";

export function richtext(area) {
	const tools = document.getElementById("toolbar").content.firstElementChild.cloneNode(true);
	tools.setAttribute("aria-controls", area.id);
	area.before(tools);
	area.closest(".field, .wording").querySelectorAll("[data-markdown]").forEach((hint) => { hint.hidden = true; });
	const buttons = [...tools.children];
	rove(buttons, buttons[0]);
	tools.addEventListener("click", (event) => {
		const button = event.target.closest("button");
		if (button) {
			rove(buttons, button);
			use(area, button.dataset.tool);
		}
	});
	tools.addEventListener("keydown", (event) => move(event, buttons));
	area.addEventListener("keydown", (event) => {
		const tool = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && KEYS[event.key.toLowerCase()];
		if (tool) {
			event.preventDefault();
			use(area, tool);
		}
	});
	area.addEventListener("paste", (event) => paste(event, area));
}

/** One stop for the Tab key, arrows within (ARIA Authoring Practices, toolbar). */
function rove(buttons, current) {
	buttons.forEach((button) => { button.tabIndex = button === current ? 0 : -1; });
}

function move(event, buttons) {
	const at = buttons.indexOf(event.target);
	const last = buttons.length - 1;
	const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[event.key];
	if (to !== undefined) {
		event.preventDefault();
		rove(buttons, buttons[to]);
		buttons[to].focus();
	}
}

function use(area, tool) {
	if (tool in AROUND) {
		around(area, AROUND[tool]);
	}
	else if (tool in BEFORE) {
		before(area, BEFORE[tool]);
	}
	else if (tool === "link") {
		link(area);
	}
	else {
		const start = area.value.slice(0, area.selectionEnd);
		write(area, area.selectionEnd, area.selectionEnd, gap(start) + TABLE, gap(start).length + 2, 0);
	}
}

/** Puts marks around the selected words or takes them away. */
function around(area, mark) {
	const { value } = area;
	const [start, end] = words(area);
	const inside = value.slice(start, end);
	const marked = value.slice(0, start).endsWith(mark) && value.slice(end).startsWith(mark)
		&& !(mark === "*" && value.slice(0, start).endsWith("**") && !value.slice(0, start).endsWith("***"));
	if (marked) {
		write(area, start - mark.length, end + mark.length, inside, 0, inside.length);
	}
	else {
		write(area, start, end, mark + inside + mark, mark.length, inside.length);
	}
}

/** The selection without the spaces at its ends: marks beside a space are no marks (CommonMark 6.2). */
function words({ value, selectionStart, selectionEnd }) {
	const text = value.slice(selectionStart, selectionEnd);
	const start = selectionStart + (text.length - text.trimStart().length);
	return [start, Math.max(start, selectionEnd - (text.length - text.trimEnd().length))];
}

/** Puts a mark before each selected line, or takes it away where all have it. */
function before(area, mark) {
	const start = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
	const stop = area.value.indexOf("\n", area.selectionEnd);
	const end = stop < 0 ? area.value.length : stop;
	const lines = area.value.slice(start, end).split("\n");
	const marked = lines.every((line, at) => line.startsWith(mark(at)));
	const text = lines.map((line, at) => (marked ? "" : mark(at)) + line.replace(MARKS, "")).join("\n");
	write(area, start, end, text, text.length, 0);
}

function link(area) {
	const [start, end] = words(area);
	const inside = area.value.slice(start, end);
	const known = /^(https?:\/\/|mailto:)\S+$/.test(inside);
	const address = known ? inside : ADDRESS;
	const text = known ? `[](${address})` : `[${inside}](${address})`;
	known || !inside ? write(area, start, end, text, 1, 0) : write(area, start, end, text, inside.length + 3, ADDRESS.length);
}

/** The line breaks that a block needs after a text. */
function gap(text) {
	return text === "" || text.endsWith("\n\n") ? "" : text.endsWith("\n") ? "\n" : "\n\n";
}

/** Replaces a range as if by typing, and selects part of what was written. */
function write(area, start, end, text, from = text.length, length = 0) {
	area.focus();
	area.setSelectionRange(start, end);
	// Deprecated, and the only way that browsers undo.
	if (!document.execCommand(text ? "insertText" : "delete", false, text)) {
		area.setRangeText(text, start, end, "end");
		area.dispatchEvent(new Event("input", { bubbles: true }));
	}
	area.setSelectionRange(start + from, start + from + length);
}

async function paste(event, area) {
	const html = event.clipboardData.getData("text/html");
	const plain = event.clipboardData.getData("text/plain");
	if (html) {
		event.preventDefault();
		const text = await clean(html).catch(() => plain);
		write(area, area.selectionStart, area.selectionEnd, text);
	}
}
