// The page of the search: its whole state stands in the link.
import { api, code, count, day, documentLink, el, failed, fill, link, loading, nameAndDay, nameOf, query, w } from "/static/desk.js";

const FILTERS = ["kind", "issuer", "level", "place", "in", "cites"];
const PAGE = 10;
const SHOWN = 6;

/** The filter that narrows to a value of a facet. */
const FILTER_OF = { kind: "kind", issuer: "issuer", level: "level", place: "place", role: "in", in: "in", cites: "cites", cited: "cites" };
const FAMILY = { kind: "kind", level: "level", in: "role" };
const valueName = (filter, value) => FAMILY[filter] ? code(FAMILY[filter], value) : value;

let state, results, side, box;
let running = new AbortController();

function read(parameters) {
  const all = { q: parameters.get("q") ?? "", from: parameters.get("from") ?? "", to: parameters.get("to") ?? "",
    sort: parameters.get("sort") ?? "", skip: Number(parameters.get("skip") ?? 0) || 0 };
  for (const filter of FILTERS) all[filter] = parameters.getAll(filter);
  return all;
}

/** The state as parameters, which are those of the interface too. */
const parameters = () => ({ ...state, skip: state.skip || "" });

/** Without words there is no best: the newest come first. */
const order = () => state.sort || (state.q ? "relevance" : "newest");
const isEmpty = () => !state.q && !state.from && !state.to && FILTERS.every(filter => !state[filter].length);

function go(change) {
  state = { ...state, skip: 0, ...change };
  history.pushState(null, "", link("/", parameters()));
  draw();
}

export function show(main, first) {
  state = read(first);
  box = el("input", { type: "search", id: "q", name: "q", autocomplete: "off", role: "combobox", "aria-expanded": "false",
    "aria-controls": "suggestions", "aria-autocomplete": "list", "aria-label": w("search"), placeholder: w("box") });
  const list = el("ul", { id: "suggestions", role: "listbox", "aria-label": w("search"), hidden: true });
  const form = el("form", { class: "box", role: "search", onsubmit: event => { event.preventDefault(); hide(); go({ q: box.value.trim() }); } },
    el("div", { class: "combo" }, box, list), el("button", { type: "submit" }, w("find")));
  suggestions(list);
  function hide() { list.hidden = true; box.setAttribute("aria-expanded", "false"); }
  side = el("aside", { class: "filters", "aria-label": w("filters") });
  results = el("div", { class: "results" });
  main.className = "search";
  main.append(form, side, results);
  addEventListener("popstate", () => { state = read(new URL(location.href).searchParams); draw(); });
  draw();
  if (isEmpty()) box.focus();
}

/** Titles for what is being typed; arrows choose, Enter opens, Escape leaves. */
function suggestions(list) {
  let chosen = -1, asked = 0;
  const options = () => [...list.children];
  const choose = at => {
    chosen = at;
    options().forEach((option, i) => option.setAttribute("aria-selected", i === at));
    if (at >= 0) box.setAttribute("aria-activedescendant", options()[at].id); else box.removeAttribute("aria-activedescendant");
  };
  const close = () => { list.hidden = true; box.setAttribute("aria-expanded", "false"); choose(-1); };
  let timer;
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const mine = ++asked, typed = box.value.trim();
      const found = typed.length < 2 ? [] : (await api("suggest", { q: typed, first: 8 }).catch(() => ({ suggestions: [] }))).suggestions;
      if (mine !== asked || document.activeElement !== box) return;
      list.replaceChildren(...found.map((it, i) => el("li", { role: "option", id: "suggestion" + i, "data-id": it.id,
        onmousedown: event => { event.preventDefault(); location.href = link("/document", { id: it.id }); } }, it.title)));
      list.hidden = !found.length;
      box.setAttribute("aria-expanded", String(!!found.length));
      choose(-1);
    }, 120);
  });
  box.addEventListener("keydown", event => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") choose((chosen + 1) % options().length);
    else if (event.key === "ArrowUp") choose((chosen + options().length) % (options().length + 1) - (chosen < 0 ? 1 : 0));
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && chosen >= 0) location.href = link("/document", { id: options()[chosen].dataset.id });
    else return;
    event.preventDefault();
  });
  box.addEventListener("blur", close);
}

/** Whether documents are still being read, so that not all of them can be found. */
async function indexing(signal) {
  const { ready } = await api("stats", {}, signal).catch(() => ({ ready: true }));
  if (!ready && !signal.aborted) results.prepend(el("p", { class: "note", role: "status" }, w("indexing")));
}

async function draw() {
  running.abort();
  running = new AbortController();
  const signal = running.signal;
  box.value = state.q;
  results.setAttribute("aria-busy", "true");
  if (!results.firstChild) results.append(loading());
  try {
    const found = await api("search", { ...parameters(), sort: order(), first: PAGE, facets: true }, signal);
    if (signal.aborted) return;
    results.replaceChildren(...head(found), ...found.hits.map(hit), pager(found));
    side.replaceChildren(...facets(found.facets));
    await Promise.all([meant(signal), indexing(signal)]);
  } catch (error) {
    if (error.name !== "AbortError") results.replaceChildren(failed(error));
  }
  results.removeAttribute("aria-busy");
}

/** The documents that a number means, though their texts may not be here. */
async function meant(signal) {
  if (!/\d/.test(state.q) || state.q.length > 60) return;
  const { documents } = await api("lookup", { q: state.q }, signal).catch(() => ({ documents: [] }));
  if (signal.aborted || !documents.length) return;
  results.prepend(el("div", { class: "note", id: "meant" }, w("meant"), el("ul", {}, documents.slice(0, 8).map(it =>
    el("li", {}, documentLink(it), it.title && el("span", { class: "faint" }, " " + it.title))))));
}

function head(found) {
  const parts = [];
  if (found.reading) parts.push(el("p", { class: "reading" }, w("readAs") + ": ", el("b", {}, found.reading.read ?? found.reading)));
  if (found.didYouMean) parts.push(el("p", { class: "reading" }, w("didYouMean") + " ",
    el("a", { href: link("/", { ...parameters(), q: found.didYouMean }) }, found.didYouMean), "?"));
  for (const note of found.notes) parts.push(el("p", { class: "reading" }, noteWords(note)));
  const total = found.total === 0 ? w("none") : w(found.totalIsExact ? "total" : "moreTotal", count(found.total));
  const sort = el("select", { "aria-label": w("sort"), onchange: event => go({ sort: event.target.value }) },
    ["relevance", "newest", "oldest"].map(it => el("option", { value: it, selected: it === order() }, w("sort." + it))));
  const file = type => `/api/v1/search?${query({ ...parameters(), sort: order(), skip: "", first: 1000, download: type })}`;
  parts.push(el("div", { class: "bar" }, el("p", { role: "status", id: "total" }, total), sort,
    el("span", { class: "actions" }, el("a", { href: link("/graph", { ...parameters(), sort: "", skip: "" }) }, w("showGraph")),
      " · " + w("export") + " ", el("a", { href: file("csv") }, "CSV"), " ", el("a", { href: file("json") }, "JSON"))));
  parts.push(chips(), timeline(found.facets.find(facet => facet.name === "year")));
  return parts.filter(Boolean);
}

const noteWords = note => w("search.note." + note.kind).replace("%1$s", note.words).replace("%2$d", count(note.count));

/** The filters that are on, each with a button that takes it away. */
function chips() {
  const all = FILTERS.flatMap(filter => state[filter].map(value => ({ filter, value })));
  for (const name of ["from", "to"]) if (state[name]) all.push({ filter: name, value: state[name] });
  if (!all.length) return null;
  return el("ul", { class: "chips", "aria-label": w("filters") }, all.map(({ filter, value }) => {
    const words = `${w("facet." + filter)}: ${FILTERS.includes(filter) ? valueName(filter, value) : day(value)}`;
    const rest = FILTERS.includes(filter) ? state[filter].filter(one => one !== value) : "";
    return el("li", {}, el("button", { type: "button", "aria-label": w("remove", words), onclick: () => go({ [filter]: rest }) }, words + " ✕"));
  }));
}

function timeline(facet) {
  const years = (facet?.counts ?? []).map(it => [Number(it.value), it.documents]).filter(([year]) => year).sort((a, b) => a[0] - b[0]);
  if (years.length < 2) return null;
  const most = Math.max(...years.map(([, documents]) => documents));
  const bars = years.map(([year, documents]) => {
    const words = w("yearCount", year, count(documents));
    const bar = el("i", {});
    bar.style.height = Math.max(6, 100 * documents / most) + "%";
    return el("button", { type: "button", title: words, "aria-label": words,
      onclick: () => go({ from: `${year}-01-01`, to: `${year}-12-31` }) }, bar, el("span", {}, String(year).slice(years.length > SHOWN ? 2 : 0)));
  });
  return el("div", { class: "timeline", role: "group", "aria-label": w("timeline") }, bars);
}

/** A passage out of the middle of a sentence is shown as one. */
const parted = ({ text, span }, [start, end]) => [span[0] > start && /^\p{Ll}/u.test(text) ? "… " : "", span[1] < end && /[\p{L}\p{N},]$/u.test(text) ? " …" : ""];

/** The words shown, those looked for marked. */
export function marked(text, start, highlights) {
  const pieces = [];
  let at = 0;
  for (const [from, to] of highlights) {
    pieces.push(text.slice(at, from - start), el("mark", {}, text.slice(from - start, to - start)));
    at = to - start;
  }
  return [...pieces, text.slice(at)];
}

const placeOf = ({ document, snippet }) => link("/document", { id: document.id }, `at=${snippet.span[0]}-${snippet.span[1]}`);

/** What a section shows; where it is not the only one of its document, as a link to it. */
const passage = (found, isLink) => [
  el("p", { class: "snippet" }, parted(found.snippet, found.span)[0],
    marked(found.snippet.text, found.snippet.span[0], found.snippet.highlights), parted(found.snippet, found.span)[1]),
  el("p", { class: "faint" }, el("span", { class: "role role-" + found.role }, code("role", found.role)),
    [found.path, isLink ? "" : found.document.issuer].filter(Boolean).map(part => " · " + part),
    isLink && el("a", { href: placeOf(found) }, " · " + w("open")))];

function hit(found) {
  const summary = found.document;
  const article = el("article", { class: "hit" },
    el("h2", {}, el("a", { href: placeOf(found) }, nameAndDay(summary))),
    summary.title && el("p", { class: "title" }, summary.title),
    ...passage(found, false));
  if (found.same.length) article.append(el("p", { class: "faint" }, w("same", found.same.join(", "))));
  if (found.others) article.append(el("button", { type: "button", class: "more",
    onclick: event => unfold(found, event.target) }, w("othersHere", count(found.others))));
  return article;
}

/** The other sections of a document that were found, in the place of the button. */
async function unfold(found, button) {
  button.disabled = true;
  try {
    const all = await api("search", { ...parameters(), skip: "", sort: order(), document: found.document.id, sections: true, first: 100 });
    const others = all.hits.filter(it => it.section !== found.section);
    button.replaceWith(...others.map(it => el("div", { class: "other" }, ...passage(it, true))));
  } catch (error) {
    button.replaceWith(failed(error));
  }
}

function pager(found) {
  const shown = state.skip + found.hits.length;
  if (!state.skip && shown >= found.total) return "";
  return el("nav", { class: "pager" },
    state.skip > 0 && el("button", { type: "button", onclick: () => go({ skip: Math.max(0, state.skip - PAGE) }) }, "← " + w("previous")),
    el("span", {}, w("page", count(state.skip + 1), count(shown))),
    shown < found.total && el("button", { type: "button", onclick: () => go({ skip: state.skip + PAGE }) }, w("next") + " →"));
}

function facets(all) {
  const shown = all.filter(facet => FILTER_OF[facet.name] && facet.counts.length);
  const wide = matchMedia("(min-width: 50rem)").matches;
  const groups = shown.map(facet => {
    const filter = FILTER_OF[facet.name];
    const values = facet.counts.filter(it => !state[filter].includes(it.value));
    const row = it => el("li", {}, el("button", { type: "button", onclick: () => go({ [filter]: [...state[filter], it.value] }) },
      el("span", {}, valueName(filter, it.value)), el("small", {}, count(it.documents))));
    const list = el("ul", {}, values.slice(0, SHOWN).map(row));
    const more = values.length > SHOWN && el("button", { type: "button", class: "more",
      onclick: event => { list.append(...values.slice(SHOWN).map(row)); event.target.remove(); } }, w("all"));
    return values.length ? el("section", {}, el("h3", {}, w("facet." + filter)), list, more) : null;
  });
  const dates = el("form", { class: "dates", onsubmit: event => { event.preventDefault(); go({ from: event.target.from.value, to: event.target.to.value }); } },
    ["from", "to"].map(name => el("label", {}, w("facet." + name), el("input", { type: "date", name, value: state[name],
      onchange: event => event.target.form.requestSubmit() }))));
  const anyFilter = state.from || state.to || FILTERS.some(filter => state[filter].length);
  const clear = anyFilter && el("button", { type: "button", class: "more",
    onclick: () => go(Object.fromEntries([...FILTERS.map(filter => [filter, []]), ["from", ""], ["to", ""]])) }, w("clear"));
  return [el("details", { open: wide }, el("summary", {}, w("filters")), clear, groups.filter(Boolean), dates)];
}
