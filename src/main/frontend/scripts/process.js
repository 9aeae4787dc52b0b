/** Draws the process of a case from the address in data-bpmn and marks where it is (data-tokens) and was (data-done). */
async function draw(place) {
  const answer = await fetch(place.dataset.bpmn, { headers: { Accept: "application/xml" } });
  if (!answer.ok) return;
  const viewer = new BpmnJS({ container: place });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get("canvas");
  const elements = viewer.get("elementRegistry");
  mark(canvas, elements, place.dataset.done, "jf-done");
  mark(canvas, elements, place.dataset.tokens, "jf-token");
  canvas.zoom(canvas.zoom("fit-viewport", "auto") * 0.95, "auto");
}

function mark(canvas, elements, ids = "", marker) {
  ids.split(" ").filter((id) => id && elements.get(id)).forEach((id) => canvas.addMarker(id, marker));
}

document.querySelectorAll("[data-bpmn]").forEach(draw);
