// Finds records while their name is typed: the editable combobox with list autocomplete of the ARIA Authoring Practices.
// The field holds the label of what was chosen; without this script it holds what was typed, and the server looks it up.
import { say } from "./words.js";

const PAUSE = 200;

/** One field with its list. */
class Combobox {

	constructor(input) {
		this.input = input;
		this.list = element("ul", { id: `${input.id}-options`, role: "listbox", class: "options", "aria-label": input.labels[0].textContent });
		this.status = element("p", { class: "quiet", role: "status" });
		this.active = -1;
	}

	start() {
		const { input, list } = this;
		const attributes = { role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id };
		Object.entries(attributes).forEach(([name, value]) => input.setAttribute(name, value));
		list.hidden = true;
		input.after(list, this.status);
		input.addEventListener("input", (event) => event.isTrusted && this.look(PAUSE));
		input.addEventListener("keydown", (event) => this.key(event));
		input.addEventListener("blur", () => this.close());
		input.addEventListener("click", () => list.hidden && this.look(0));
		list.addEventListener("mousedown", (event) => event.preventDefault());
		list.addEventListener("click", (event) => this.choose(event.target.closest("[role=option]")));
	}

	look(pause) {
		this.awaited = true;
		this.chooses = false;
		clearTimeout(this.timer);
		this.asked?.abort();
		this.asked = new AbortController();
		const { signal } = this.asked;
		this.timer = setTimeout(() => this.ask(this.input.value.trim(), signal), pause);
	}

	async ask(typed, signal) {
		try {
			const answer = await fetch(`${this.input.dataset.pick}?q=${encodeURIComponent(typed)}`, { signal, headers: { Accept: "application/json", "X-Requested-With": "fetch" } });
			const choices = answer.ok && !answer.redirected ? await answer.json() : null;
			if (!signal.aborted) {
				this.show(choices, typed);
			}
		}
		catch {
			if (!signal.aborted) {
				this.show(null, typed);
			}
		}
	}

	show(choices, typed) {
		if (document.activeElement !== this.input) {
			return;
		}
		const options = (choices ?? []).map(option);
		const known = (choices ?? []).some(({ label }) => label.toLowerCase() === typed.toLowerCase());
		if (choices && typed && !known && "creates" in this.input.dataset) {
			options.push(element("li", { role: "option", class: "create", "aria-selected": "false", "data-create": "" }, say("create", typed)));
		}
		options.forEach((one, index) => { one.id = `${this.list.id}-${index}`; });
		this.awaited = false;
		this.list.replaceChildren(...options);
		this.mark(-1);
		this.open(options.length > 0);
		this.status.textContent = choices === null ? say("failed") : choices.length === 0 ? say("nothing") : say("found", choices.length);
		this.status.classList.toggle("quiet", choices !== null && (choices.length > 0 || options.length > 0));
		if (this.chooses) {
			this.choose(this.likeliest());
		}
	}

	/** The first that was found; a new record is never made by the Enter key alone. */
	likeliest() {
		return this.input.value.trim() ? this.list.querySelector("[data-label]") : null;
	}

	open(opened) {
		this.list.hidden = !opened;
		this.input.setAttribute("aria-expanded", String(opened));
	}

	close() {
		this.asked?.abort();
		clearTimeout(this.timer);
		this.awaited = false;
		this.chooses = false;
		this.mark(-1);
		this.open(false);
		this.status.textContent = "";
	}

	mark(index) {
		const options = [...this.list.children];
		this.active = options.length ? (index + options.length + 1) % (options.length + 1) : -1;
		this.active = this.active === options.length ? -1 : this.active;
		options.forEach((one, at) => one.setAttribute("aria-selected", String(at === this.active)));
		const active = options[this.active];
		active?.scrollIntoView({ block: "nearest" });
		active ? this.input.setAttribute("aria-activedescendant", active.id) : this.input.removeAttribute("aria-activedescendant");
	}

	key(event) {
		const open = !this.list.hidden;
		if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			event.preventDefault();
			open ? this.mark(this.active + (event.key === "ArrowDown" ? 1 : -1)) : this.look(0);
		}
		else if (event.key === "Enter" && open) {
			event.preventDefault();
			this.choose(this.list.children[this.active] ?? this.likeliest());
		}
		else if (event.key === "Enter" && this.awaited) {
			event.preventDefault();
			this.chooses = true;
		}
		else if (event.key === "Escape" && open) {
			event.preventDefault();
			this.close();
		}
	}

	choose(chosen) {
		const create = chosen && "create" in chosen.dataset;
		this.close();
		if (create) {
			this.create();
		}
		else if (chosen) {
			this.input.value = chosen.dataset.label;
			this.input.dispatchEvent(new Event("input", { bubbles: true }));
		}
	}

	/** Presses the button that the server offers where a name was not found. */
	create() {
		const { input } = this;
		const button = element("button", { name: "do", value: `create:${input.name}`, "data-swap": input.closest(".choices, .field:not(.choices *)").id, hidden: "" });
		input.after(button);
		input.form.requestSubmit(button);
	}

}

function option({ label, detail }) {
	const line = element("li", { role: "option", "aria-selected": "false", "data-label": label }, element("span", {}, label));
	line.append(...(detail ? [" ", element("span", { class: "note" }, detail)] : []));
	return line;
}

function element(name, attributes, content = "") {
	const made = document.createElement(name);
	Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
	made.append(content);
	return made;
}

export const combobox = (input) => new Combobox(input).start();
