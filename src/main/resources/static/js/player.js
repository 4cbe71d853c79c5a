/* A recording that is kept elsewhere is asked for only when the reader wants it: until then nobody there learns of the visit. */

const seen = (place) => {
	place.hidden = false;
	place.querySelector("button").addEventListener("click", () => play(place));
};

const play = (place) => {
	const frame = document.createElement("iframe");
	frame.src = place.dataset.player;
	frame.title = place.dataset.name;
	frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
	frame.allowFullscreen = true;
	frame.referrerPolicy = "strict-origin";
	place.replaceChildren(frame);
	frame.focus();
};

document.querySelectorAll("[data-player]").forEach(seen);
