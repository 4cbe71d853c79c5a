// The words that scripts say stand in the page, in its language.
const words = document.getElementById("words")?.dataset ?? {};

/** The words of a name with values in place of {0}, {1} … */
export function say(name, ...values) {
	return values.reduce((text, value, index) => text.replace(`{${index}}`, () => value), words[name] ?? "");
}

/** The time of day as the reader's clock shows it. */
export function time(moment) {
	const clock = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
	return clock.format(moment);
}
