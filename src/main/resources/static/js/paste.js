// Turns what word processors and web pages put on the clipboard into clean Markdown.
const NOISE = "style, script, meta, link, title, xml, img, picture, svg, video, audio, iframe, object, input, button";
const BLOCKS = "p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote";
const ORDERED = /^[\s(]*(\d+|[a-z]|[ivx]+)[.)]/i;

/** The Markdown of pasted HTML. */
export async function clean(html) {
	const [{ default: Turndown }, { tables }] = await Promise.all([import("./vendor/turndown.js"), import("./vendor/turndown-plugin-gfm.js")]);
	const markdown = new Turndown({ headingStyle: "atx", bulletListMarker: "-", emDelimiter: "*", codeBlockStyle: "fenced" });
	markdown.use(tables);
	const written = markdown.turndown(tidied(html));
	return written.replace(/^(\s*)(-|\d+\.) {2,}/gm, "$1$2 ").replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n").trim();
}

function tidied(html) {
	const { body } = new DOMParser().parseFromString(fragment(html), "text/html");
	[...body.querySelectorAll("*")].filter((one) => one.matches(NOISE) || one.localName.includes(":") && !one.textContent.trim()).forEach((one) => one.remove());
	comments(body).forEach((one) => one.remove());
	wordLists(body);
	body.querySelectorAll("b, strong, i, em, span").forEach(weigh);
	body.querySelectorAll("a").forEach(link);
	body.querySelectorAll("table").forEach(table);
	texts(body).forEach((text) => { text.data = text.data.replace(/[\u00a0\u202f]/g, " ").replace(/[\u00ad\u200b\ufeff]/g, ""); });
	body.querySelectorAll("li > p").forEach((one) => one.replaceWith(...one.childNodes));
	body.querySelectorAll("h1").forEach((one) => rename(one, "h2"));
	body.querySelectorAll("p, span, h2, h3, h4, h5, h6, strong, em").forEach((one) => one.textContent.trim() || one.querySelector("br") || one.remove());
	return body;
}

/** What was copied, without what browsers put around it. */
function fragment(html) {
	return /<!--StartFragment-->([\s\S]*)<!--EndFragment-->/.exec(html)?.[1] ?? html;
}

const walk = (body, kind) => {
	const found = [];
	for (let walker = document.createTreeWalker(body, kind); walker.nextNode();) {
		found.push(walker.currentNode);
	}
	return found;
};
const comments = (body) => walk(body, NodeFilter.SHOW_COMMENT);
const texts = (body) => walk(body, NodeFilter.SHOW_TEXT);

/** Word writes the items of lists as paragraphs that begin with their bullet. */
function wordLists(body) {
	let open = [];
	for (const item of body.querySelectorAll("p, h1, h2, h3, h4, h5, h6")) {
		const level = Number(/mso-list:\s*l\d+\s+level(\d+)/i.exec(item.getAttribute("style"))?.[1] ?? 0);
		const bullet = [...item.querySelectorAll("span")].find((one) => /mso-list:\s*ignore/i.test(one.getAttribute("style")));
		if (!level || !bullet) {
			open = [];
			continue;
		}
		if (open.length && open[0].list.nextElementSibling !== item) {
			open = [];
		}
		const name = ORDERED.test(bullet.textContent) ? "ol" : "ul";
		bullet.remove();
		open = open.filter((one) => one.level < level || one.level === level && one.list.localName === name);
		if (open.at(-1)?.level !== level) {
			const list = document.createElement(name);
			open.length ? open.at(-1).list.lastElementChild.append(list) : item.before(list);
			open.push({ level, list });
		}
		const entry = document.createElement("li");
		entry.append(...item.childNodes);
		open.at(-1).list.append(entry);
		item.remove();
	}
}

/** Weight and slant count wherever they come from; Google Docs wraps everything in a b that is not bold. */
function weigh(one) {
	const weight = styled(one, "font-weight");
	const slant = styled(one, "font-style");
	const bold = weight ? weight === "bold" || Number(weight) >= 600 : one.matches("b, strong");
	const italic = slant ? slant === "italic" : one.matches("i, em");
	const inner = [...one.childNodes];
	if (one.querySelector(BLOCKS) || !bold && !italic) {
		one.replaceWith(...inner);
		return;
	}
	const outer = document.createElement(bold ? "strong" : "em");
	const deepest = bold && italic ? outer.appendChild(document.createElement("em")) : outer;
	deepest.append(...inner);
	one.replaceWith(outer);
}

/** Read from the text of the attribute, which the page's security policy keeps from becoming a style. */
function styled(one, name) {
	return new RegExp(`(?:^|;)\\s*${name}:\\s*([\\w-]+)`, "i").exec(one.getAttribute("style"))?.[1].toLowerCase();
}

/** Footnotes and files on the writer's own machine lead readers nowhere. */
function link(one) {
	if (!/^(https?:|mailto:)/i.test(one.getAttribute("href") ?? "")) {
		one.replaceWith(...one.childNodes);
	}
	else {
		one.removeAttribute("title");
	}
}

/** A Markdown table needs a head and cells of one line. */
function table(one) {
	one.querySelectorAll("td, th").forEach((cell) => {
		cell.querySelectorAll("br").forEach((line) => line.replaceWith(" "));
		cell.querySelectorAll(BLOCKS).forEach((block) => block.replaceWith(...block.childNodes, " "));
	});
	if (one.rows.length && !one.querySelector("th")) {
		[...one.rows[0].cells].forEach((cell) => rename(cell, "th"));
	}
}

function rename(one, name) {
	const other = document.createElement(name);
	other.append(...one.childNodes);
	one.replaceWith(other);
}
