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

function nameOf(field) {
  const choice = field.matches("[type=radio], [type=checkbox]") && field.closest("fieldset")?.querySelector("legend");
  return choice ? choice.textContent.trim() : (field.labels?.[0]?.textContent.trim() ?? field.ariaLabel);
}

function says(text, name) {
  return text.toLocaleLowerCase().includes(name.toLocaleLowerCase());
}

/** A sentence such as "Fill this in." stands at its field; in the summary the field's name goes before it. */
function nameFieldsInSummary() {
  document.querySelectorAll(".govuk-error-summary__list a").forEach((link) => {
    const field = document.getElementById(link.hash.slice(1));
    const name = field?.matches("input, select, textarea") && nameOf(field);
    if (name && !says(link.textContent, name)) link.textContent = `${name} – ${link.textContent}`;
  });
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

nameFieldsInSummary();
enhance(document);
nameErrorsInTitle();
