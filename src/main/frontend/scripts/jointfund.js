import { createAll, Button, ErrorSummary, NotificationBanner, ServiceNavigation, SkipLink } from "govuk-frontend";
import "htmx.org/dist/htmx.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");

const parts = [Button, ErrorSummary, NotificationBanner, ServiceNavigation, SkipLink];

function enhance(scope) {
  parts.forEach((part) => createAll(part, undefined, { scope, onError: (reason) => console.warn(reason) }));
}

function say(text) {
  document.getElementById("status").textContent = text;
}

/** After a swap the reader stands at the error summary or at the heading of what is new, as after a full page. */
function focusOn(target) {
  const place = target.querySelector(".govuk-error-summary, h1, h2");
  if (!place) return;
  place.tabIndex = -1;
  place.focus();
}

function nameErrorsInTitle() {
  const heading = document.querySelector(".govuk-error-summary__title");
  if (heading) document.title = `${heading.textContent.trim()}: ${document.title}`;
}

/** The region a request is about; an exchanged one is found again by its id. */
function regionOf(event) {
  const region = event.detail?.ctx?.target ?? event.target;
  return region.isConnected ? region : (document.getElementById(region.id) ?? document.body);
}

document.addEventListener("htmx:before:request", (event) => regionOf(event).setAttribute("aria-busy", "true"));
document.addEventListener("htmx:finally:request", (event) => regionOf(event).removeAttribute("aria-busy"));
document.addEventListener("htmx:after:swap", (event) => {
  const target = regionOf(event);
  enhance(target);
  focusOn(target);
  say(target.querySelector("[data-said]")?.dataset.said ?? "");
});

enhance(document);
nameErrorsInTitle();
