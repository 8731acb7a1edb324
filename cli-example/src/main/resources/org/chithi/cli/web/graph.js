// The page of the graph: documents by year, arrows from the citing to the cited, a pane to read in.
import { api, code, count, day, documentLink, el, fill, link, nameAndDay, nameOf, w } from "/static/desk.js";
import { citedBy } from "/static/document.js";

const BOX = { width: 164, height: 44, column: 190, row: 56, rows: 12, left: 24, top: 44 };
const FILTERS = ["q", "kind", "issuer", "level", "place", "in", "cites", "from", "to"];

export async function show(main, parameters) {
  main.className = "graph";
  const id = parameters.get("id") ?? "", depth = parameters.get("depth") ?? "1";
  const asked = {};
  for (const filter of FILTERS) if (parameters.has(filter)) asked[filter] = parameters.getAll(filter);
  const input = el("input", { type: "search", name: "q", "aria-label": w("graphOf"), placeholder: w("graphOf"), value: id ? "" : parameters.get("q") ?? "" });
  const form = el("form", { class: "box", role: "search", onsubmit: event => { event.preventDefault(); look(input.value.trim()); } }, input,
    el("button", {}, w("find")));
  const view = el("div", { class: "view", tabindex: 0, role: "region", "aria-label": w("graph") });
  const pane = el("aside", { class: "pane", "aria-live": "polite" }, el("p", { class: "faint" }, w("graphHint")));
  main.append(form, view, pane);
  if (!id && !Object.keys(asked).length) {
    view.append(el("p", { class: "note" }, w("graphEmpty")));
    return;
  }
  await fill(view, async () => {
    const graph = await api("graph", id ? { id, depth } : asked);
    if (!graph.nodes.length) return el("p", { class: "note" }, w("none"));
    return draw(graph, pane, { id, depth });
  });
  const centre = view.querySelector(".node.centre");
  if (centre) {
    const canvas = view.querySelector(".canvas");
    canvas.scrollTo(Number(centre.dataset.x) - canvas.clientWidth / 2 + BOX.width / 2, Number(centre.dataset.y) - canvas.clientHeight / 2);
    if (id) centre.dispatchEvent(new Event("click"));
  }
}

/** A number of a document goes to its surroundings, other words to a search. */
async function look(words) {
  if (!words) return;
  const { documents } = await api("lookup", { q: words });
  location.href = link("/graph", documents.length === 1 ? { id: documents[0].id } : { q: words });
}

/**
 * A place for each document: years from left to right. One without a date stands in the year of the
 * latest it cites, for it is no older; the others without a date come first.
 */
function places({ nodes, edges }) {
  const years = new Map();
  const dates = new Map(nodes.map(node => [node.id, node.date?.slice(0, 4) ?? ""]));
  for (const node of nodes) {
    const year = dates.get(node.id) || edges.filter(edge => edge.source === node.id).map(edge => dates.get(edge.target)).sort().pop() || "";
    years.set(year, [...(years.get(year) ?? []), node]);
  }
  const at = new Map(), marks = [];
  let x = BOX.left, deepest = 0;
  for (const year of [...years.keys()].sort()) {
    const members = years.get(year).sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
    marks.push([year || w("undated"), x]);
    members.forEach((node, i) => {
      const row = i % BOX.rows;
      deepest = Math.max(deepest, row);
      at.set(node.id, [x + Math.floor(i / BOX.rows) * BOX.column, BOX.top + row * BOX.row]);
    });
    x += Math.ceil(members.length / BOX.rows) * BOX.column + 14;
  }
  return { at, marks, width: x + BOX.left, height: BOX.top + (deepest + 1) * BOX.row + 10 };
}

function draw(graph, pane, { id, depth }) {
  const { at, marks, width, height } = places(graph);
  const byId = new Map(graph.nodes.map(node => [node.id, node]));
  const svg = el("svg", { svg: 1, viewBox: `0 0 ${width} ${height}`, width, height });
  const hidden = new Set();
  const drawn = graph.edges.map(edge => {
    const path = el("path", { svg: 1, class: "edge rel-" + edge.relation, d: curve(at.get(edge.source), at.get(edge.target)),
      "marker-end": "url(#arrow)" }, el("title", { svg: 1 }, `${name(byId.get(edge.source))} → ${name(byId.get(edge.target))}: ${code("relation", edge.relation)}`));
    path.style.strokeWidth = Math.min(5, 1 + Math.log(edge.count)) + "px";
    return { edge, path };
  });
  const boxes = graph.nodes.map(node => box(node, at.get(node.id), graph.centre.includes(node.id), () => choose(node)));
  svg.append(el("defs", { svg: 1 }, arrow()),
    ...marks.map(([year, x]) => el("text", { svg: 1, class: "year", x, y: 24 }, year)), ...drawn.map(it => it.path), ...boxes);
  function choose(node) {
    const near = new Set([node.id]);
    for (const { edge, path } of drawn) {
      const mine = edge.source === node.id || edge.target === node.id;
      path.classList.toggle("near", mine);
      if (mine) near.add(edge.source).add(edge.target);
    }
    svg.classList.add("chosen");
    boxes.forEach(it => { it.classList.toggle("near", near.has(it.dataset.id)); it.classList.toggle("now", it.dataset.id === node.id); });
    read(pane, node, graph.edges, byId);
  }
  const relations = [...new Set(graph.edges.map(edge => edge.relation))];
  const legend = el("fieldset", { class: "relations" }, el("legend", {}, w("relations")), relations.map(relation => el("label", {},
    el("input", { type: "checkbox", checked: true, onchange: event => {
      event.target.checked ? hidden.delete(relation) : hidden.add(relation);
      drawn.forEach(it => it.path.classList.toggle("off", hidden.has(it.edge.relation)));
    } }), el("i", { class: "rel-" + relation }), code("relation", relation))));
  const steps = id && el("p", {}, w("depth") + ": ", ["1", "2"].map(step => step === String(depth) ? el("b", {}, step, " ") :
    el("a", { href: link("/graph", { id, depth: step }) }, step, " ")));
  const scroller = el("div", { class: "canvas" }, svg);
  return [legend, el("p", { class: "faint" }, w("documents", count(graph.nodes.length)), !graph.isWhole && " · " + w("notWhole", count(graph.nodes.length))), steps, scroller];
}

const name = node => nameOf(node);

function arrow() {
  return el("marker", { svg: 1, id: "arrow", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto-start-reverse", markerUnits: "userSpaceOnUse" },
    el("path", { svg: 1, d: "M0 0 8 4 0 8z", class: "head" }));
}

function curve([ax, ay], [bx, by]) {
  const back = ax > bx, same = ax === bx;
  const x1 = ax + (back ? 0 : BOX.width), x2 = same ? x1 : bx + (back ? BOX.width : 0);
  const y1 = ay + BOX.height / 2, y2 = by + BOX.height / 2;
  const bend = Math.max(24, Math.abs(x1 - x2) / 2) * (back ? -1 : 1);
  // Over the boxes between two of one row.
  const bow = y1 === y2 && Math.abs(x1 - x2) > BOX.column ? 40 : 0;
  return `M${x1} ${y1}C${x1 + bend} ${y1 - bow} ${x2 + (same ? bend : -bend)} ${y2 - bow} ${x2} ${y2}`;
}

function box(node, [x, y], isCentre, choose) {
  const cut = (words, most) => words.length > most ? words.slice(0, most - 1) + "…" : words;
  const kind = node.kind ? code("kind", node.kind) : "";
  const number = node.label.startsWith(kind) ? node.label.slice(kind.length).trim() || node.label : node.label;
  const group = el("g", { svg: 1, class: `node kind-${node.kind ?? "KHAC"} standing-${node.standing}${isCentre ? " centre" : ""}`, tabindex: 0, role: "button",
    "data-id": node.id, "data-x": x, "data-y": y, "aria-label": nameAndDay(node), transform: `translate(${x} ${y})`, onclick: choose,
    onkeydown: event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); choose(); } } },
    el("title", { svg: 1 }, [nameAndDay(node), node.title].filter(Boolean).join("\n")),
    el("rect", { svg: 1, width: BOX.width, height: BOX.height, rx: 5 }),
    el("text", { svg: 1, x: 8, y: 18, class: "number" }, cut(number, 18)),
    el("text", { svg: 1, x: 8, y: 35, class: "kind" }, cut([kind, day(node.date)].filter(Boolean).join(" · "), 25)));
  return group;
}

/** The pane: what a document is, whom it cites and who cites it, with the sentences. */
function read(pane, node, edges, byId) {
  const row = (edge, other) => el("li", { class: "rel-" + edge.relation }, documentLink(byId.get(other)),
    el("div", { class: "faint" }, code("relation", edge.relation) + (edge.count > 1 ? " · " + w("times", edge.count) : "")),
    edge.sentence && el("q", { lang: "vi" }, edge.sentence));
  const out = edges.filter(edge => edge.source === node.id), into = edges.filter(edge => edge.target === node.id);
  pane.replaceChildren(el("h2", {}, documentLink(node)), node.title ? el("p", {}, node.title) : "",
    el("p", { class: "faint" }, [w("standing." + node.standing), node.issuer].filter(Boolean).join(" · ")),
    el("p", {}, el("a", { href: link("/graph", { id: node.id }) }, w("around"))),
    into.length ? el("h3", {}, `${w("citedBy")} (${into.length})`) : "", el("ul", { class: "rows" }, into.map(edge => row(edge, edge.source))),
    out.length ? el("h3", {}, `${w("cites")} (${out.length})`) : "", el("ul", { class: "rows" }, out.map(edge => row(edge, edge.target))));
}
