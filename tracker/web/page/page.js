"use strict";

// textual.js draws the terminal; this page gives it its address, its font and its downloads, all from this server.

const here = new URL(".", location.href);
const openWindow = window.open.bind(window);

// textual.js opens a download in a new window below the server's root. A link is not stopped as a pop-up, and ours
// lies below the token. Addresses in a report open in a window that knows nothing of this one.
window.open = (address, target) => {
  const url = new URL(address, here);
  if (url.origin !== here.origin || !url.pathname.startsWith("/download/")) {
    return openWindow(url, target, "noopener");
  }
  const link = document.createElement("a");
  link.href = new URL(url.pathname.slice(1), here);
  link.download = "";
  link.click();
  return null;
};

// The terminal measures its letters once, when it is made: its font must be there before.
async function start() {
  document.querySelector("#again").addEventListener("click", () => location.reload());
  document.querySelector("#terminal").dataset.sessionWebsocketUrl = new URL("ws", here).href.replace(/^http/, "ws");
  await Promise.all(["", "bold ", "italic "].map((style) => document.fonts.load(`${style}16px "Roboto Mono"`)));
  const script = document.createElement("script");
  script.src = "static/js/textual.js";
  script.addEventListener("load", () => window.onload()); // textual.js begins there, and that moment has passed
  document.head.append(script);
}

// Keys work before anything is clicked, as soon as there is somebody to take them.
const shown = new MutationObserver(() => {
  if (document.body.classList.contains("-first-byte")) {
    shown.disconnect();
    document.querySelector(".xterm-helper-textarea").focus();
  }
});

window.addEventListener("load", () => {
  shown.observe(document.body, { attributeFilter: ["class"] });
  start();
});
