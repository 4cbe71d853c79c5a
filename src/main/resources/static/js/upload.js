// Sends chosen files in parts (tus 1.0.0) and goes on after a broken line, a closed browser or a restart of the portal.
// tus-js-client does this and much more in 22 KB, compressed; what is used of it here takes a tenth of that.
import { post } from "./posting.js";
import { say } from "./words.js";

const PART = 8 * 1024 * 1024;
const AT_ONCE = 2;
const RETRIES = [0, 1_000, 3_000, 5_000, 10_000, 20_000];
/** Answers after which the same request may succeed later. */
const PASSING = [0, 401, 408, 409, 423, 429, 500, 502, 503, 504];

const encode = (name) => btoa(String.fromCharCode(...new TextEncoder().encode(name)));

/** One file on its way, and the line that shows it. */
class Sending {

	constructor(file, list) {
		this.file = file;
		this.list = list;
		this.key = `upload ${file.name} ${file.size} ${file.lastModified}`;
		this.sent = 0;
		this.failures = 0;
		this.row = list.template.content.firstElementChild.cloneNode(true);
		this.bar = this.row.querySelector("progress");
		this.row.querySelector("[data-name]").textContent = file.name;
		this.bar.setAttribute("aria-label", file.name);
		this.button("pause", () => this.pause());
		this.button("cancel", () => this.cancel());
		addEventListener("online", () => this.wake?.());
	}

	button(name, deed) {
		this[`${name}Button`] = this.row.querySelector(`[data-${name}]`);
		this[`${name}Button`].addEventListener("click", deed);
	}

	tell(text) {
		this.row.querySelector("[data-told]").textContent = text;
	}

	pause() {
		this.paused = !this.paused;
		this.pauseButton.setAttribute("aria-pressed", this.paused);
		this.paused ? this.request?.abort() : this.wake?.();
		this.tell(this.paused ? say("paused") : "");
	}

	async cancel() {
		this.cancelled = true;
		this.request?.abort();
		this.wake?.();
		await this.ask("DELETE", this.address).catch(() => {});
		localStorage.removeItem(this.key);
		this.row.remove();
	}

	/** Until the file has arrived, is refused or given up. Whether it has arrived. */
	async run() {
		while (!this.cancelled) {
			try {
				await this.step();
				if (this.finished) {
					return true;
				}
			}
			catch (refusal) {
				if (this.cancelled || !PASSING.includes(refusal.status)) {
					return this.refused(refusal);
				}
				await this.rest(refusal.status);
			}
		}
		return false;
	}

	async step() {
		if (this.paused) {
			await new Promise((wake) => { this.wake = wake; });
			return;
		}
		if (!this.address || this.failures > 0) {
			await this.find();
		}
		if (this.sent < this.file.size) {
			await this.part();
		}
		else {
			await this.finish();
		}
		this.failures = 0;
	}

	/** Where an earlier try has stopped; a new beginning where there is none. */
	async find() {
		this.address ??= localStorage.getItem(this.key);
		const known = this.address && await this.ask("HEAD", this.address).catch((refusal) => {
			if (refusal.status !== 404) {
				throw refusal;
			}
		});
		if (known) {
			this.sent = Number(known.getResponseHeader("Upload-Offset"));
			return;
		}
		const begun = await this.ask("POST", this.list.address, {
			"Upload-Length": this.file.size, "Upload-Metadata": `filename ${encode(this.file.name)}` });
		this.address = begun.getResponseHeader("Location");
		this.sent = 0;
		localStorage.setItem(this.key, this.address);
	}

	async part() {
		const bytes = this.file.slice(this.sent, this.sent + PART);
		const answer = await this.ask("PATCH", this.address, {
			"Upload-Offset": this.sent, "Content-Type": "application/offset+octet-stream" }, bytes);
		this.sent = Number(answer.getResponseHeader("Upload-Offset"));
		this.show(0);
	}

	async finish() {
		const body = new URLSearchParams(new FormData(this.list.form));
		body.set("upload", this.address.split("/").pop());
		const answer = await post(this.list.form.action, body, "application/json");
		if (!answer.ok || answer.redirected) {
			throw { status: answer.redirected ? 401 : answer.status, text: await answer.text() };
		}
		localStorage.removeItem(this.key);
		this.finished = true;
		this.tell(say("arrived"));
		this.end();
	}

	refused({ text }) {
		localStorage.removeItem(this.key);
		if (!this.cancelled) {
			this.row.classList.add("refused");
			this.tell(text || say("refused"));
			this.list.announce(`${this.file.name}: ${text || say("refused")}`);
			this.bar.remove();
			this.end();
		}
		return false;
	}

	end() {
		this.pauseButton.remove();
		this.cancelButton.remove();
	}

	/** Longer after each failure; until the line is back where the browser tells. */
	rest(status) {
		const wait = RETRIES[Math.min(this.failures++, RETRIES.length - 1)];
		if (!this.paused) {
			this.tell(say(status === 401 ? "signedOut" : "waiting"));
		}
		return new Promise((wake) => {
			this.wake = wake;
			setTimeout(wake, wait);
		}).then(() => this.paused || this.tell(""));
	}

	show(more) {
		this.bar.value = (this.sent + more) / this.file.size;
		this.list.show();
	}

	/** fetch does not tell how much has gone out. */
	ask(method, address, headers = {}, body = null) {
		return new Promise((done, fail) => {
			const request = this.request = new XMLHttpRequest();
			request.open(method, address);
			Object.entries({ "Tus-Resumable": "1.0.0", "X-Requested-With": "fetch", ...headers })
				.forEach(([name, value]) => request.setRequestHeader(name, value));
			request.upload.onprogress = ({ loaded }) => body && this.show(loaded);
			request.onload = () => (request.status < 300 ? done(request) : fail({ status: request.status, text: request.responseText }));
			request.onerror = request.onabort = () => fail({ status: 0 });
			request.send(body);
		});
	}

}

/** The files of one form: two are sent at a time. */
class Uploads {

	constructor(form) {
		this.form = form;
		this.address = form.dataset.upload;
		this.template = form.querySelector("template");
		this.rows = form.querySelector("[data-files]");
		this.total = form.querySelector("[data-total]");
		this.line = form.querySelector("[data-said]");
		this.sendings = [];
		this.waiting = [];
		this.running = 0;
	}

	start() {
		const input = this.form.querySelector("input[type=file]");
		input.addEventListener("change", () => {
			this.add([...input.files]);
			input.value = "";
		});
		this.form.addEventListener("dragover", (event) => { event.preventDefault(); this.form.classList.add("over"); });
		this.form.addEventListener("dragleave", () => this.form.classList.remove("over"));
		this.form.addEventListener("drop", (event) => {
			event.preventDefault();
			this.form.classList.remove("over");
			this.add([...event.dataTransfer.files]);
		});
		this.form.querySelector("[data-plain]").hidden = true;
		addEventListener("beforeunload", (event) => this.running > 0 && event.preventDefault());
	}

	add(files) {
		const added = files.map((file) => new Sending(file, this));
		this.rows.append(...added.map(({ row }) => row));
		this.sendings.push(...added);
		this.waiting.push(...added);
		this.total.hidden = false;
		this.next();
	}

	async next() {
		if (this.running >= AT_ONCE || this.waiting.length === 0) {
			return;
		}
		this.running++;
		const sending = this.waiting.shift();
		this.next();
		await sending.run();
		this.running--;
		this.show();
		this.next();
		this.done();
	}

	show() {
		const all = this.sendings.filter(({ cancelled }) => !cancelled);
		const size = all.reduce((sum, { file }) => sum + file.size, 0);
		this.total.value = size ? all.reduce((sum, { sent }) => sum + sent, 0) / size : 0;
	}

	done() {
		const arrived = this.sendings.filter(({ finished }) => finished).length;
		this.announce(say("progress", arrived, this.sendings.length));
		const isOver = this.running === 0 && this.waiting.length === 0 && arrived > 0;
		this.form.querySelector("[data-next]").hidden = arrived === 0;
		// What was refused is to be read first.
		if (isOver && !this.rows.querySelector(".refused")) {
			location.assign(this.form.dataset.then);
		}
	}

	announce(text) {
		this.line.textContent = text;
	}

}

document.querySelectorAll("form[data-upload]").forEach((form) => new Uploads(form).start());
