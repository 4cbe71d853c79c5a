// Saves the form while it is being written and says how that stands. What the server does not have is kept in this browser.
import { forget, hold, keep, offer } from "./kept.js";
import { entries, post, renew, typed } from "./posting.js";
import { State } from "./state.js";

const IDLE = 3_000;
const LONGEST = 20_000;
const RETRIES = [5_000, 10_000, 20_000, 60_000];

/** Autosaving of one form. */
class Autosave {

	constructor(form) {
		this.form = form;
		this.state = new State(form.querySelector("[data-state]"));
		this.saved = typed(form);
		this.failures = 0;
	}

	start() {
		hold(this.form);
		offer(this.form);
		this.form.addEventListener("input", () => this.changed());
		this.form.addEventListener("desk:trouble", () => this.save());
		this.form.addEventListener("submit", (event) => this.leave(event));
		addEventListener("online", () => this.again());
		addEventListener("focus", () => this.again());
		addEventListener("pagehide", () => this.isDirty() && keep(this.form));
		addEventListener("pageshow", (event) => { this.sent &&= !event.persisted; });
		addEventListener("beforeunload", (event) => this.warn(event));
	}

	isDirty() {
		return !this.sent && typed(this.form) !== this.saved;
	}

	/** Three seconds after the last change, and every twenty while the typing goes on. */
	changed() {
		if (!this.isDirty()) {
			return;
		}
		this.since ??= Date.now();
		this.state.pending();
		if (this.failures === 0) {
			this.plan(Math.max(0, Math.min(IDLE, this.since + LONGEST - Date.now())));
		}
	}

	plan(delay) {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => this.save(), delay);
	}

	/** When the line is back or the writer comes back from signing in elsewhere. */
	again() {
		if (this.failures > 0 && !this.stopped) {
			this.save();
		}
	}

	async save() {
		if (this.stopped) {
			this.keepHere();
			return;
		}
		if (this.running || this.sent) {
			return;
		}
		this.running = true;
		clearTimeout(this.timer);
		const text = typed(this.form);
		const kept = keep(this.form);
		const slow = setTimeout(() => this.failures === 0 && this.state.show("saving"), 1_000);
		const answer = await this.send();
		clearTimeout(slow);
		this.running = false;
		await this.heed(answer, text, kept);
	}

	/** The answer, or nothing where there is no connection. */
	async send() {
		try {
			if (this.barred && !await renew(this.form)) {
				return { status: 401 };
			}
			const body = entries(this.form);
			body.delete("deed");
			return await post(this.form.dataset.autosave, body, "application/json");
		}
		catch {
			return null;
		}
	}

	async heed(answer, text, kept) {
		this.barred = answer?.redirected || [401, 403].includes(answer?.status);
		if (answer?.ok && !answer.redirected) {
			await this.done(answer, text);
		}
		else if (answer?.status === 409) {
			this.stopped = true;
			this.keepHere();
		}
		else {
			const state = this.barred && answer.status !== 403 ? "signedOut" : "offline";
			this.state.alarm(kept ? state : "lost");
			this.plan(RETRIES[Math.min(this.failures++, RETRIES.length - 1)]);
		}
	}

	/** Once the writer has saved in another tab, the server takes this text by the button only. */
	keepHere() {
		this.since = undefined;
		this.state.alarm(keep(this.form) ? "clash" : "lost");
	}

	async done(answer, text) {
		const { based } = await answer.json();
		this.form.elements.based.value = based;
		this.saved = text;
		this.since = undefined;
		this.failures = 0;
		await forget(this.form);
		this.state.show("saved", Date.now());
		this.changed();
	}

	leave(event) {
		if (!event.defaultPrevented) {
			this.sent = true;
			clearTimeout(this.timer);
			keep(this.form);
		}
	}

	/** Only where closing the page would lose something. */
	warn(event) {
		if (this.isDirty() && !keep(this.form)) {
			event.preventDefault();
		}
	}

}

export const autosave = (form) => new Autosave(form).start();
