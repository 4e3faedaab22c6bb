// Wakes the islands of the page when the browser is idle. Until then, and without it, the page
// works by itself. The two addresses get hashed names when the site is built.
const wake = async () => {
  const client = await import("/pkg/client.js");
  await client.default({ module_or_path: "/pkg/client.wasm" });
  client.hydrate();
  for (const island of document.querySelectorAll("leptos-island")) {
    client[island.dataset.component]?.(island);
  }
};
"requestIdleCallback" in window ? requestIdleCallback(wake, { timeout: 2000 }) : wake();
