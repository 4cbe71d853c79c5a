// Marks in the list of parts the one that is being read.
export function parts(form) {
	const links = new Map([...form.querySelectorAll(".parts a")].map((link) => [link.hash.slice(1), link]));
	const seen = new Set();
	const watch = new IntersectionObserver((changes) => {
		changes.forEach(({ target, isIntersecting }) => seen[isIntersecting ? "add" : "delete"](target.id));
		const first = [...links.keys()].find((id) => seen.has(id));
		links.forEach((link, id) => id === first ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"));
	}, { rootMargin: "-10% 0px -50%" });
	links.forEach((link, id) => {
		const part = document.getElementById(id);
		if (part) {
			watch.observe(part);
		}
	});
}
