// Tells the server that the form is open here, and the writer who else has it open.
import { entries, post } from "./posting.js";
import { say } from "./words.js";

const BEAT = 30_000;

export function presence(form) {
	const beat = () => document.visibilityState === "visible" && tell(form);
	beat();
	setInterval(beat, BEAT);
	document.addEventListener("visibilitychange", beat);
}

async function tell(form) {
	const token = new URLSearchParams({ _csrf: entries(form).get("_csrf") ?? "" });
	const answer = await post(form.dataset.presence, token, "application/json").catch(() => null);
	if (answer?.ok && !answer.redirected) {
		const names = new Intl.ListFormat(document.documentElement.lang).format(await answer.json());
		const line = form.querySelector("[data-writers]");
		const words = names ? say("others", names) : "";
		if (line.textContent !== words) {
			line.textContent = words;
		}
	}
}
