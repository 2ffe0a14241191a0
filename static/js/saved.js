// Says "Saved on this phone" once the worker has looked at every byte it keeps, and not before.

import { ready } from "./worker.js";

/** @param {ServiceWorkerContainer} container */
async function ask(container, line = document.querySelector("[data-saved]")) {
  if (!(line instanceof HTMLElement)) return;
  const { active } = await ready(container);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    line.hidden = data !== true;
  };
  active?.postMessage("saved?", [port2]);
}

if ("serviceWorker" in navigator) ask(navigator.serviceWorker);
