/* Photos are turned by the arrow keys, too: the links to the one before and the next are there for everybody. */

const KEYS = { ArrowLeft: "prev", ArrowRight: "next" };

document.addEventListener("keydown", (event) => {
	const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
	const isTyped = event.target.closest("input, select, textarea");
	if (isPlain && !isTyped && event.key in KEYS) {
		document.querySelector(`.turning [rel=${KEYS[event.key]}]`)?.click();
	}
});
