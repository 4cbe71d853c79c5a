// The line that says how saving stands.
import { say, time } from "./words.js";

/** Says a thing once: screen readers hear each change of the line. */
export class State {

	constructor(line) {
		this.line = line;
	}

	/** There are changes since; shown, but not worth hearing. */
	pending() {
		this.line.classList.toggle("pending", !this.line.classList.contains("alarm"));
	}

	show(name, moment) {
		this.line.classList.remove("alarm");
		this.line.classList.toggle("pending", name === "saving");
		this.say(moment ? say(name, time(moment)) : say(name));
	}

	alarm(name) {
		this.line.classList.remove("pending");
		this.line.classList.add("alarm");
		if (this.say(say(name)) && name === "signedOut") {
			this.line.append(" ", door());
		}
	}

	/** Whether the line has changed. */
	say(words) {
		const changed = this.words !== words;
		if (changed) {
			this.words = words;
			this.line.textContent = words;
		}
		return changed;
	}

}

function door() {
	const link = document.createElement("a");
	link.href = say("door");
	link.target = "_blank";
	link.textContent = say("signIn");
	return link;
}
