// The page of assignments: who has to do what by when.
import { api, count, day, el, fill, link, nameAndDay, query, w } from "/static/desk.js";

const NAMES = ["body", "from", "to", "q", "dated"];
const PAGE = 50;
let state, list, form;

const read = parameters => ({ ...Object.fromEntries(NAMES.map(name => [name, parameters.get(name) ?? ""])), skip: Number(parameters.get("skip") ?? 0) || 0 });

function go(change) {
  state = { ...state, skip: 0, ...change };
  history.pushState(null, "", link("/duties", { ...state, skip: state.skip || "" }));
  draw();
}

export function show(main, parameters) {
  state = read(parameters);
  main.className = "duties";
  const input = (name, type) => el("label", {}, w(name === "q" ? "words" : name), el("input", { type, name, value: state[name] }));
  form = el("form", { class: "filters-row", onsubmit: event => { event.preventDefault(); take(); }, onchange: () => take() },
    el("label", {}, w("body"), el("select", { name: "body" })), input("from", "date"), input("to", "date"), input("q", "search"),
    el("label", { class: "check" }, el("input", { type: "checkbox", name: "dated", value: "true", checked: state.dated === "true" }), w("dated")),
    el("button", {}, w("find")));
  const take = () => go(Object.fromEntries(NAMES.map(name => [name, name === "dated" ? (form.dated.checked ? "true" : "") : form[name].value.trim()])));
  list = el("div", { class: "list" });
  main.append(el("h1", {}, w("duties")), form, list);
  addEventListener("popstate", () => { state = read(new URL(location.href).searchParams); for (const name of NAMES.slice(1, 4)) form[name].value = state[name]; draw(); });
  return draw();
}

const draw = () => fill(list, async () => {
  const found = await api("duties", { ...state, skip: state.skip || "", first: PAGE });
  bodies((await api("duties", { ...state, body: "", skip: "", first: 1 })).bodies);
  const shown = state.skip + found.duties.length;
  return [
    el("p", { class: "bar" }, el("span", { role: "status", id: "total" }, w("dutyCount", count(found.total))),
      el("span", { class: "actions" }, w("export") + " ", ["csv", "ics"].map(type =>
        el("a", { href: `/api/v1/duties?${query({ ...state, skip: "", download: type })}` }, w("file." + type), " ")))),
    el("table", {}, el("thead", {}, el("tr", {}, ["due", "lead", "action", "document"].map(name => el("th", { scope: "col" }, w(name))))),
      el("tbody", {}, found.duties.map(row))),
    (state.skip > 0 || shown < found.total) && el("nav", { class: "pager" },
      state.skip > 0 && el("button", { type: "button", onclick: () => go({ skip: Math.max(0, state.skip - PAGE) }) }, "← " + w("previous")),
      el("span", {}, w("page", count(state.skip + 1), count(shown))),
      shown < found.total && el("button", { type: "button", onclick: () => go({ skip: state.skip + PAGE }) }, w("next") + " →"))];
});

function bodies(all) {
  const names = all.map(it => it.value);
  if (state.body && !names.includes(state.body)) all = [{ value: state.body, duties: 0 }, ...all];
  form.body.replaceChildren(el("option", { value: "" }, w("anyBody")), ...all.map(it =>
    el("option", { value: it.value, selected: it.value === state.body }, `${it.value} (${count(it.duties)})`)));
}

function row(duty) {
  const place = `at=${duty.span[0]}-${duty.span[1]}`;
  return el("tr", {},
    el("td", { "data-name": w("due") }, el("b", {}, day(duty.due)), duty.deadline ? el("div", { class: "faint", lang: "vi" }, duty.deadline) : el("span", { class: "faint" }, "–")),
    el("td", { "data-name": w("lead"), lang: "vi" }, el("b", {}, duty.lead.join(", ")), duty.with.length ? el("div", { class: "faint" }, w("with") + ": " + duty.with.join(", ")) : ""),
    el("td", { "data-name": w("action"), lang: "vi" }, duty.action),
    el("td", { "data-name": w("document") }, el("a", { href: link("/document", { id: duty.document.id }, place) }, nameAndDay(duty.document))));
}
