// What all pages share: words, the interface of the program, elements, links, language.

const here = new URL(location.href);
const asked = here.searchParams.get("lang") || localStorage.getItem("lang") || navigator.language;
export const lang = asked.startsWith("vi") ? "vi" : "en";
let words = {};

/** The word of a key, its gaps filled. */
export function w(key, ...parts) {
  let word = words["web." + key] ?? words[key] ?? key;
  for (const part of parts) word = word.replace("%s", part);
  return word;
}

/** The word of a code of a closed family; the code itself where there is none. */
export const code = (family, value) => words[family + "." + value] ?? value;

/** A number as people of the language write it. */
export const count = number => new Intl.NumberFormat(lang).format(number);

/** A day as people of the language write it. */
export function day(date) {
  const [year, month, dayOfMonth] = (date || "").split("-");
  return dayOfMonth && lang === "vi" ? `${dayOfMonth}/${month}/${year}` : date || "";
}

/** An element with attributes and children; text is text, never markup. */
export function el(tag, attributes, ...children) {
  const svg = ["svg", "g", "rect", "path", "text", "title", "defs", "marker"].includes(tag) && attributes?.svg;
  const made = svg ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === "svg" || value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

/** Parameters of a place; empty ones are left out. */
export function query(parameters) {
  const all = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of [value].flat()) if (one !== "" && one !== null && one !== undefined) all.append(name, one);
  }
  return all;
}

/** The place of a page; the language is kept where the link names it. */
export function link(page, parameters = {}, hash = "") {
  const all = query(parameters);
  if (here.searchParams.has("lang")) all.set("lang", lang);
  return page + (all.size ? "?" + all : "") + (hash ? "#" + hash : "");
}

/** Asks the program; while it is busy or still reads the documents, again and again. */
export async function api(name, parameters = {}, signal) {
  const all = query(parameters);
  all.set("lang", lang);
  for (let attempt = 0; ; attempt++) {
    const answer = await fetch(`/api/v1/${name}?${all}`, { signal });
    if (answer.ok) return answer.json();
    if ((answer.status !== 503 && answer.status !== 429) || attempt > 60) {
      throw new Error((await answer.json()).title);
    }
    await new Promise(done => setTimeout(done, 1000));
  }
}

/** Type and number of a document; the file of one without a number. */
export function nameOf(summary) {
  const kind = summary.kind && summary.kind !== "KHAC" ? code("kind", summary.kind) : "";
  const number = summary.number ?? summary.label ?? "";
  const file = number ? "" : (summary.name ?? summary.id).split("/").pop();
  return number.startsWith(kind) && number ? number : [kind, number, file].filter(Boolean).join(" ");
}

/** Type, number and day of a document on one line. */
export const nameAndDay = summary => [nameOf(summary), day(summary.date)].filter(Boolean).join(" · ");

/** The link to a document of a register: to its text where it is here, otherwise to what is known. */
export function documentLink(known, hash) {
  const meant = known.documents?.length ? { id: known.documents[0] } : { known: known.id };
  return el("a", { href: link("/document", meant, hash), class: known.documents?.length ? "here" : "elsewhere" },
    nameAndDay(known));
}

export const loading = () => el("p", { class: "faint", role: "status" }, w("loading"));
export const failed = error => el("p", { class: "failed", role: "alert" }, w("failed", error.message));

/** Fills a place with what is made later. */
export async function fill(place, make) {
  place.replaceChildren(loading());
  try {
    place.replaceChildren(...[await make()].flat().filter(Boolean));
  } catch (error) {
    if (error.name !== "AbortError") place.replaceChildren(failed(error));
  }
}

const PAGES = { "/": "search", "/document": "document", "/graph": "graph", "/duties": "duties" };

async function start() {
  document.documentElement.lang = lang;
  const main = document.getElementById("main");
  words = await (await fetch(`/api/v1/words?lang=${lang}`)).json();
  document.getElementById("skip").textContent = w("skip");
  document.title = `chithi · ${w(PAGES[location.pathname])}`;
  const nav = document.getElementById("pages");
  for (const [page, name] of Object.entries(PAGES).filter(([, name]) => name !== "document")) {
    nav.append(el("a", { href: link(page), "aria-current": page === location.pathname ? "page" : null }, w(name)));
  }
  document.querySelector(".brand").href = link("/");
  const button = document.getElementById("language");
  button.textContent = w("language");
  button.lang = lang === "vi" ? "en" : "vi";
  button.addEventListener("click", () => {
    localStorage.setItem("lang", button.lang);
    const place = new URL(location.href);
    place.searchParams.set("lang", button.lang);
    location.href = place;
    if (place.hash) location.reload();
  });
  const page = await import(`/static/${PAGES[location.pathname]}.js`);
  try {
    await page.show(main, new URL(location.href).searchParams);
  } catch (error) {
    main.replaceChildren(failed(error));
  }
}

// After the modules that this one is imported by: they are loaded by start.
queueMicrotask(start);
