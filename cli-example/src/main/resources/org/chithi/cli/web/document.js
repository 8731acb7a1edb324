// The page of a document: its text by parts, what it cites, who cites it, what it orders.
import { api, code, count, day, documentLink, el, fill, link, nameAndDay, nameOf, w } from "/static/desk.js";
import { marked } from "/static/search.js";

export async function show(main, parameters) {
  const id = parameters.get("id") ?? "";
  main.className = "document";
  main.append(el("p", { class: "faint", role: "status" }, w("loading")));
  if (parameters.has("known")) return elsewhere(main, parameters.get("known"), new Error(w("none")));
  let found;
  try {
    found = await api("document", { id });
  } catch (error) {
    return elsewhere(main, id, error);
  }
  document.title = nameOf(found.summary);
  const text = el("article", { class: "text", lang: "vi" });
  const outline = el("nav", { class: "outline", "aria-label": w("outline") });
  const side = el("aside", { class: "side" });
  main.replaceChildren(head(found), outline, text, side);
  if (!found.directive) return;
  draw(text, found);
  outline.append(...contents(found));
  side.append(...panels(found));
  keepPlace(text, () => draw(text, found));
}

/** A document that is not in the index: what is known of it, and who cites it. */
async function elsewhere(main, id, error) {
  const { documents } = await api("lookup", { q: id });
  if (!documents.length) throw error;
  if (documents.length === 1 && documents[0].documents.length) {
    location.replace(link("/document", { id: documents[0].documents[0] }));
    return;
  }
  main.className = "document one";
  if (documents.length > 1) {
    main.replaceChildren(el("h1", {}, id), el("p", {}, w("several")),
      el("ul", {}, documents.map(it => el("li", {}, documentLink(it), it.title && el("div", { class: "faint" }, it.title)))));
    return;
  }
  const known = documents[0], list = el("div", {});
  document.title = nameOf(known);
  main.replaceChildren(el("h1", {}, nameAndDay(known)), known.title && el("p", { class: "title" }, known.title), facts([
    ["issuer", known.issuer], ["identity", known.id]]), el("p", { class: "note" }, w("notHere")),
    el("p", {}, el("a", { href: link("/graph", { id: known.id }) }, w("around"))), el("h2", {}, w("citedBy")), list);
  fill(list, () => citedBy(known.id));
}

function facts(rows) {
  return el("dl", { class: "facts" }, rows.filter(([, value]) => value).map(([name, value]) =>
    el("div", {}, el("dt", {}, w(name)), el("dd", {}, value))));
}

function head({ summary, identity, inferred, original }) {
  return el("div", { class: "head" },
    el("h1", {}, nameOf(summary)), summary.title && el("p", { class: "title", lang: "vi" }, summary.title),
    facts([["date", day(summary.date)], ["issuer", summary.issuer], ["place", summary.place], ["identity", identity],
      ["inferred", inferred.join("; ")], ["file", summary.id.split("/").pop()]]),
    el("p", { class: "actions" }, original && el("a", { href: `/api/v1/original?${new URLSearchParams({ id: summary.id })}` }, w("original")),
      el("a", { href: link("/graph", { id: summary.id }) }, w("around")),
      el("a", { href: `/api/v1/document?${new URLSearchParams({ id: summary.id })}` }, w("json"))));
}

/** The place that the link names: #at=120-180, or #at=120. */
function place() {
  const [, from, to] = location.hash.match(/^#at=(\d+)(?:-(\d+))?$/) ?? [];
  return from === undefined ? null : { from: Number(from), to: Number(to ?? from) };
}

/** The text by parts and lines; citations are links, the place of the link is marked. */
function draw(article, { directive, targets }) {
  const mark = place();
  const parts = [];
  let at = 0;
  for (const section of directive.sections) {
    if (directive.text.slice(at, section.span[0]).trim()) parts.push({ role: "OTHER", span: [at, section.span[0]] });
    parts.push(section);
    at = section.span[1];
  }
  if (directive.text.slice(at).trim()) parts.push({ role: "OTHER", span: [at, directive.text.length] });
  let citation = 0;
  const line = (from, to) => {
    const paragraph = el("p", { id: "o" + from, "data-at": from });
    let start = from;
    const piece = (until, index) => {
      if (until <= start) return;
      for (const [a, b, isMarked] of cut(start, until, mark)) {
        const words = directive.text.slice(a, b);
        const shown = index === null ? words : cited(words, index, directive.citations[index], targets[index]);
        paragraph.append(isMarked ? el("mark", {}, shown) : shown);
      }
      start = until;
    };
    while (citation < directive.citations.length && directive.citations[citation].span[0] < to) {
      const [a, b] = directive.citations[citation].span;
      piece(Math.max(a, start), null);
      piece(Math.min(b, to), citation);
      if (b > to) break;
      citation++;
    }
    piece(to, null);
    paragraph.append(el("a", { class: "pilcrow", href: "#at=" + from, "aria-label": w("linkHere"), tabindex: -1 }, "¶"));
    return paragraph;
  };
  article.replaceChildren(...parts.map(part => {
    const [from, to] = part.span;
    const section = el("section", { class: "part role-" + part.role, "aria-label": code("role", part.role) },
      el("span", { class: "role role-" + part.role, "aria-hidden": "true" }, code("role", part.role)));
    for (let start = from; start < to;) {
      let end = directive.text.indexOf("\n", start);
      end = end < 0 || end > to ? to : end;
      if (directive.text.slice(start, end).trim()) section.append(line(start, end));
      start = end + 1;
    }
    return section;
  }));
}

/** A stretch of text cut where the mark begins and ends. */
function cut(from, to, mark) {
  if (!mark || mark.to <= from || mark.from >= to) return [[from, to, false]];
  const a = Math.max(from, mark.from), b = Math.min(to, mark.to);
  return [[from, a, false], [a, b, true], [b, to, false]].filter(([start, end]) => start < end);
}

/** A citation in the text: a link to the document, or a button that shows what it may mean. */
function cited(words, index, citation, target) {
  const relation = code("relation", citation.relation);
  const known = target?.document;
  if (known?.documents.length) {
    return el("a", { class: "cite", href: link("/document", { id: known.documents[0] }), title: `${relation}: ${nameAndDay(known)}` }, words);
  }
  // A button would not flow with the words around it.
  const open = () => dialog(words, citation, target);
  return el("span", { role: "button", tabindex: 0, class: "cite status-" + (target?.status ?? "UNKNOWN"), title: relation, onclick: open,
    onkeydown: event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(); } } }, words);
}

function dialog(words, citation, target) {
  const shown = el("dialog", { class: "why", onclose: () => shown.remove() },
    el("h2", {}, words), el("p", {}, code("relation", citation.relation) + " · " + code("target", target?.status ?? "UNKNOWN").replace(/:$/, "")),
    why(target), el("form", { method: "dialog" }, el("button", { autofocus: true }, w("close"))));
  document.body.append(shown);
  shown.showModal();
}

/** What a citation means, or may mean, and why. */
function why(target) {
  if (!target) return null;
  const reasons = list => el("ul", { class: "reasons" }, list.map(it =>
    el("li", {}, el("b", {}, (it.weight > 0 ? "+" : "") + it.weight.toFixed(1)), ` ${code("clue", it.clue)}: ${it.words}`)));
  const candidates = (name, list) => list.length ? [el("h3", {}, w(name)), el("ul", {}, list.map(it =>
    el("li", {}, documentLink(it.document), it.document.title && el("div", { class: "faint" }, it.document.title), reasons(it.reasons))))] : [];
  return el("div", {}, target.document && el("p", {}, documentLink(target.document),
    target.document.title && el("span", { class: "faint" }, " " + target.document.title)),
    target.reasons.length ? [el("h3", {}, w("reasons")), reasons(target.reasons)] : [],
    candidates("candidates", target.candidates), candidates("rejected", target.rejected));
}

function contents({ directive }) {
  // Of a division without a heading the first words are shown.
  const words = it => it.heading ?? directive.text.slice(it.span[0] + it.label.length, it.span[0] + 120).split("\n")[0];
  const short = words => words.length > 90 ? words.slice(0, 89) + "…" : words;
  const items = divisions => divisions.length ? el("ol", {}, divisions.map(it => el("li", {},
    el("a", { href: "#at=" + it.span[0], class: "role-" + (it.role ?? "OTHER") },
      short(`${it.label} ${words(it).replace(/\s+/g, " ").trim()}`)),
    it.path.split(".").length < 3 && items(it.children)))) : null;
  const parts = el("ol", { class: "legend" }, directive.sections.map(it => el("li", {},
    el("a", { href: "#at=" + it.span[0] }, el("span", { class: "role role-" + it.role }, code("role", it.role))))));
  const wide = matchMedia("(min-width: 60rem)").matches;
  return [el("details", { open: wide }, el("summary", {}, w("outline")), items(directive.outline)),
    el("details", { open: wide && !directive.outline.length }, el("summary", {}, w("parts")), parts)];
}

function panel(name, number, make, isOpen) {
  const place = el("div", {});
  const all = el("details", { id: name, ontoggle: () => { if (all.open && !place.firstChild) fill(place, make); } },
    el("summary", {}, w(name), number !== null && el("small", {}, " " + count(number))), place);
  all.open = isOpen;
  return all;
}

function panels({ summary, directive, targets }) {
  const { citations, targets: goals, sections } = directive;
  const assignments = [...directive.taskAssignments, ...directive.assignments].sort((one, other) => one.span[0] - other.span[0]);
  const longest = sections.reduce((best, it, i) => it.span[1] - it.span[0] > sections[best].span[1] - sections[best].span[0] ? i : best, 0);
  return [
    panel("citedBy", null, () => citedBy(summary.id), true),
    panel("citations", citations.length, () => el("ul", { class: "rows" }, citations.map((it, i) => el("li", {},
      el("a", { href: `#at=${it.span[0]}-${it.span[1]}` }, it.text), el("span", { class: "faint" }, " " + code("relation", it.relation)),
      el("details", {}, el("summary", {}, targets[i] ? code("target", targets[i].status).replace(/:$/, "") : w("reasons")), why(targets[i]))))), false),
    panel("tasks", assignments.length, () => assignments.length ? el("ul", { class: "rows" }, assignments.map(it => el("li", {},
      el("b", {}, it.lead.join(", ")), " ", el("a", { href: `#at=${it.span[0]}-${it.span[1]}` }, it.action),
      it.deadline && el("div", { class: "due" }, it.deadline.text + (it.deadline.to ? ` (${day(it.deadline.to)})` : ""))))) : w("noneHere"), assignments.length > 0),
    panel("targets", goals.length, () => goals.length ? el("ul", { class: "rows" }, goals.map(it => el("li", {},
      el("a", { href: `#at=${it.span[0]}-${it.span[1]}` }, it.subject ?? it.text), " ",
      el("b", {}, [w("comparison." + it.comparison), it.value + (it.upper ? "–" + it.upper : ""), it.unit].filter(Boolean).join(" ")),
      it.by && el("div", { class: "due" }, it.by)))) : w("noneHere"), false),
    panel("similar", null, () => similar(summary.id, longest), false)];
}

async function similar(id, section) {
  const found = await api("like", { id, section, first: 12 });
  const seen = new Set([id]);
  const rows = found.hits.filter(it => !seen.has(it.document.id) && seen.add(it.document.id)).slice(0, 6);
  return rows.length ? el("ul", { class: "rows" }, rows.map(it => el("li", {},
    el("a", { href: link("/document", { id: it.document.id }, `at=${it.span[0]}`) }, nameAndDay(it.document)),
    it.document.title && el("div", { class: "faint" }, it.document.title)))) : w("noneHere");
}

/** Who cites a document: with which relation, where, with which words. */
export async function citedBy(id) {
  const found = await api("cited-by", { id });
  const row = it => el("li", {}, documentLink(it.source), el("div", { class: "faint" },
    [code("relation", it.relation), it.count > 1 && w("times", it.count), ...Object.keys(it.sections).map(role => code("role", role))].filter(Boolean).join(" · ")),
    it.sentence && el("q", { lang: "vi" }, it.sentence));
  const open = it => el("li", {}, documentLink(it.source), it.sentence && el("q", { lang: "vi" }, it.sentence));
  return [found.citations.length ? el("ul", { class: "rows" }, found.citations.map(row)) : el("p", { class: "faint" }, w("noneHere")),
    ...(found.perhaps.length ? [el("h3", {}, w("perhaps")), el("ul", { class: "rows" }, found.perhaps.map(open))] : [])];
}

/** Goes to the place that the link names, and keeps the place that is read in the link. */
function keepPlace(article, redraw) {
  const paragraphs = () => [...article.querySelectorAll("p[data-at]")];
  const go = () => {
    const mark = place();
    if (!mark) return;
    const inside = paragraphs().filter(it => Number(it.dataset.at) <= mark.from).pop();
    (inside?.querySelector("mark") ?? inside)?.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", () => { redraw(); go(); });
  go();
  let timer;
  addEventListener("scrollend", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const marked = article.querySelector("mark");
      if (marked && marked.getBoundingClientRect().bottom > 0 && marked.getBoundingClientRect().top < innerHeight) return;
      const first = paragraphs().find(it => it.getBoundingClientRect().bottom > 0);
      if (first && scrollY > 0) history.replaceState(null, "", "#at=" + first.dataset.at);
    }, 200);
  });
}
