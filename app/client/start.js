// Wakes the islands of the page when the browser is idle, or at once when somebody wants to listen.
// Until then, and without it, the page works by itself. The two addresses get hashed names when
// the site is built.
const forSound = "[data-listen], [data-hear], [data-do], [data-sound-tool]";
let awake;
let pressed;
const wake = async () => {
  const client = await import("/pkg/client.js");
  await client.default({ module_or_path: "/pkg/client.wasm" });
  client.hydrate();
  for (const island of document.querySelectorAll("leptos-island")) {
    client[island.dataset.component]?.(island);
  }
  document.removeEventListener("click", press);
  // Islands take over with their next task.
  setTimeout(() => pressed?.click());
};
const press = ({ target }) => {
  pressed = target.closest(forSound) ?? pressed;
  if (pressed) awake ??= wake();
};
document.addEventListener("click", press);
const start = () => (awake ??= wake());
"requestIdleCallback" in window ? requestIdleCallback(start, { timeout: 2000 }) : start();
