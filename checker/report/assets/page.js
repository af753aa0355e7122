"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const get = (id) => document.getElementById(id);
  const all = (selector, within) => [...(within || document).querySelectorAll(selector)];
  const SVG = "http://www.w3.org/2000/svg";
  const picture = document.querySelector(".kc-structure");
  const player = get("player");

  /** An HTML element; text is only ever text. */
  function make(tag, className, text) {
    const found = document.createElement(tag);
    if (className) found.className = className;
    if (text !== undefined) found.textContent = text;
    return found;
  }
  function draw(tag, attributes, text) {
    const found = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes || {})) found.setAttribute(name, value);
    if (text !== undefined) found.textContent = text;
    return found;
  }

  // ------------------------------------------------------------------ the control structure

  const arrows = new Map(all("[data-arrow]", picture || document).map((g) => [+g.dataset.arrow, g]));
  const boxes = new Map(all("[data-component]", picture || document).map((g) => [g.dataset.component, g]));
  const family = (who) => who.split("[", 1)[0];

  function light(item, trace, at) {
    if (!picture) return;
    const lit = item ? [...item.arrows] : [];
    if (trace) for (const step of trace.steps) if (step.arrow) lit.push(step.arrow);
    const people = new Set(trace ? trace.people.map(family) : []);
    for (const [number, g] of arrows) {
      const mine = lit.filter(([n]) => n === number).map(([, label]) => label);
      g.classList.toggle("lit", mine.length > 0);
      g.classList.remove("now");
      for (const span of all("tspan", g)) span.classList.toggle("lit", mine.includes(span.dataset.label));
      if (mine.length) { people.add(g.dataset.source); people.add(g.dataset.target); }
    }
    const step = trace && at > 0 && at <= trace.steps.length ? trace.steps[at - 1] : null;
    for (const [name, g] of boxes) {
      g.classList.toggle("lit", people.has(name));
      g.classList.toggle("now", !!step && [family(step.from), family(step.to)].includes(name));
    }
    picture.classList.toggle("has-lit", people.size > 0);
    let focus = null;
    if (step && step.arrow) {
      focus = arrows.get(step.arrow[0]);
      focus.classList.add("now");
    } else if (step) focus = boxes.get(family(step.from));
    else if (lit.length) focus = arrows.get(lit[0][0]);
    if (focus) reveal(focus);
  }
  /** Scrolls the player alone, so that the step is within it, below the buttons. */
  function show(element, frame) {
    const outer = frame.getBoundingClientRect(), inner = element.getBoundingClientRect();
    const top = outer.top + get("play").firstElementChild.offsetHeight + 8;
    if (inner.bottom > outer.bottom) frame.scrollTop += inner.bottom - outer.bottom + 12;
    else if (inner.top < top) frame.scrollTop += inner.top - top;
  }
  /** Scrolls the picture alone, so that what lights up is within it. */
  function reveal(element) {
    const frame = document.querySelector(".picture"), outer = frame.getBoundingClientRect();
    let inner = element.getBoundingClientRect();
    const label = element.querySelector("text");
    if (label && (inner.width > outer.width || inner.height > outer.height)) inner = label.getBoundingClientRect();
    if (inner.left < outer.left || inner.right > outer.right)
      frame.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
    if (inner.top < outer.top || inner.bottom > outer.bottom)
      frame.scrollTop += inner.top + inner.height / 2 - outer.top - outer.height / 2;
  }
  /** As large as there is room for, but never so small that it cannot be read. */
  function fit() {
    const frame = document.querySelector(".picture");
    if (!picture || !frame) return;
    const [, , width, height] = picture.getAttribute("viewBox").split(" ").map(Number);
    const across = frame.clientWidth / width;
    const limit = window.innerWidth > 1080 ? (0.46 * window.innerHeight - 110) / height : 9;
    const scale = Math.max(Math.min(across, limit, 1.15), Math.min(across, 0.66), 0.6);
    picture.setAttribute("width", Math.round(width * scale));
    picture.setAttribute("height", Math.round(height * scale));
  }

  // ------------------------------------------------------------------ what is open

  let item = null, trace = null, at = 0, opener = null;

  function open(number, from, focus) {
    item = data.items[number];
    opener = from;
    for (const button of all("[data-item]")) button.setAttribute("aria-pressed", button === from ? "true" : "false");
    get("player-title").textContent = item.title;
    const about = get("about");
    about.replaceChildren();
    const line = make("p");
    line.append(make("span", `pill ${item.status}`, item.word), make("span", "small", ` ${item.kind}`));
    about.append(line);
    if (item.lines.length) {
      const list = make("ul", "about-lines");
      for (const text of item.lines) list.append(make("li", "", text));
      about.append(list);
    }
    const choice = get("choice");
    choice.replaceChildren();
    choice.hidden = item.runs.length < 2;
    item.runs.forEach(([name], i) => {
      const button = make("button", "chip", name);
      button.type = "button";
      button.addEventListener("click", () => choose(i));
      choice.append(button);
    });
    choose(0);
    player.classList.add("shown");
    player.scrollTop = 0;
    if (focus) player.focus({ preventScroll: true });
  }
  function close() {
    player.classList.remove("shown");
    if (opener) opener.focus();
  }
  function choose(i) {
    all("button", get("choice")).forEach((b, n) => b.setAttribute("aria-pressed", n === i ? "true" : "false"));
    trace = item.runs.length ? data.traces[item.runs[i][1]] : null;
    get("play").hidden = !trace;
    if (!trace) {
      get("about").append(make("p", "small", "No run belongs to this."));
      light(item, null, 0);
      return;
    }
    timeline();
    sequence();
    at = 0;
    step(0);
  }

  // ------------------------------------------------------------------ steps

  function step(to) {
    if (!trace) return;
    at = Math.max(0, Math.min(to, trace.steps.length + 1));
    const last = trace.steps.length + 1;
    for (const [id, gone] of [["first", at === 0], ["back", at === 0], ["next", at === last], ["last", at === last]]) get(id).disabled = gone;
    get("where").textContent = at === 0 ? `start of ${trace.steps.length} steps` : at === last ? "the end" : `step ${at} of ${trace.steps.length}`;
    const mark = (element) => {
      const n = +element.dataset.at;
      element.classList.toggle("now", n === at);
      element.classList.toggle("later", at > 0 && n > at);
      if (n === at && at > 0) element.setAttribute("aria-current", "step");
      else element.removeAttribute("aria-current");
    };
    all("#line [data-at]").forEach(mark);
    all("#sequence [data-at]").forEach(mark);
    state();
    light(item, trace, at);
    const here = document.querySelector(`#line:not([hidden]) [data-at="${at}"], #sequence:not([hidden]) [data-at="${at}"]`);
    if (here && at > 0) show(here, player);
    const line = here && here.querySelector("path");
    if (line) {
      const frame = document.querySelector("#sequence .scroll");
      const outer = frame.getBoundingClientRect(), inner = line.getBoundingClientRect();
      if (inner.left < outer.left || inner.right + 80 > outer.right)
        frame.scrollLeft += (inner.left + inner.right - outer.left - outer.right) / 2;
    }
    const now = at === 0 ? "" : at === last ? trace.conclusion : sentence(trace.steps[at - 1]);
    get("now").textContent = now;
  }
  function sentence(s) {
    const parts = [`${s.time}, ${s.who}: ${s.text}`];
    for (const [name, , after] of s.changes) parts.push(`${name} is ${after}`);
    for (const [belief, says, truth] of s.gaps) parts.push(`${belief} says ${says}, the truth is ${truth}`);
    if (s.note) parts.push(`the work of ${s.note}`);
    if (s.shows) parts.push(`this is ${s.shows}`);
    return parts.join("; ");
  }
  /** The gaps of a step that were not there before it. */
  function fresh(i) {
    const before = new Set(i ? trace.steps[i - 1].gaps.map(String) : []);
    return trace.steps[i].gaps.filter((gap) => !before.has(String(gap)));
  }

  function timeline() {
    const list = document.querySelector("#line .timeline");
    list.replaceChildren();
    if (trace.chosen.length) {
      const row = make("li");
      row.dataset.at = 0;
      row.append(make("span", "when", "start"), make("div", "what chosen", trace.chosen.join(", ")));
      list.append(row);
    }
    trace.steps.forEach((s, i) => {
      const row = make("li");
      row.dataset.at = i + 1;
      const what = make("div", "what");
      what.append(make("span", "who", `${s.who} `), make("span", "act", s.text));
      for (const [name, before, after, belief] of s.changes) {
        const line = make("div", "change", `${name}${belief ? " (belief)" : ""}: ${before} → `);
        line.append(make("b", "", after));
        what.append(line);
      }
      for (const [belief, says, truth] of fresh(i)) {
        const line = make("div");
        line.append(make("span", "gap", `${belief} still says ${says}, the truth is ${truth}`));
        what.append(line);
      }
      for (const text of [s.note && `the work of ${s.note}`, s.shows && `this is ${s.shows}`]) {
        if (!text) continue;
        const line = make("div");
        line.append(make("span", "mark", text));
        what.append(line);
      }
      row.append(make("span", "when", s.time), what);
      list.append(row);
    });
    const end = make("li", "end");
    end.dataset.at = trace.steps.length + 1;
    end.append(make("span", "when", trace.end), make("div", "what", trace.conclusion));
    list.append(end);
    for (const row of all("li", list)) row.addEventListener("click", () => step(+row.dataset.at));
  }

  function sequence() {
    const holder = document.querySelector("#sequence .scroll");
    holder.replaceChildren();
    const people = trace.people, left = 76, top = 44;
    const wide = (text) => [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e7f ? 12.5 : 6.6), 0);
    const place = new Map(people.map((who, i) => [who, i]));
    const gaps = people.map((who, i) => Math.max(96, (wide(who) + wide(people[i + 1] || "")) / 2 + 40));
    for (const s of trace.steps) {
      const [a, b] = [place.get(s.from), place.get(s.to)].sort((x, y) => x - y);
      if (a === b) gaps[a] = Math.max(gaps[a], wide(s.text) + 54);
      else {
        const room = gaps.slice(a, b).reduce((x, y) => x + y, 0);
        if (room < wide(s.text) + 30) gaps[a] += wide(s.text) + 30 - room;
      }
    }
    const centre = [];
    people.forEach((who, i) => centre.push(i ? centre[i - 1] + gaps[i - 1] : left + Math.max(60, wide(who) / 2 + 14)));
    const width = (centre.length ? centre[centre.length - 1] + Math.max(gaps[people.length - 1], 90) : 300);
    const rows = [];
    let y = top + 20;
    trace.steps.forEach((s, i) => {
      const notes = [...fresh(i).map(([b, says, truth]) => ["belief", `${b} says ${says}, truth ${truth}`]),
        ...(s.note ? [["deviation", `the work of ${s.note}`]] : []), ...(s.shows ? [["deviation", `this is ${s.shows}`]] : [])];
      rows.push([s, i, y, notes]);
      y += 40 + notes.length * 15;
    });
    const height = y + 34;
    const svg = draw("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img" });
    svg.append(draw("title", {}, `Sequence diagram: ${people.join(", ")}; ${trace.steps.length} steps; ${trace.conclusion}`));
    people.forEach((who, i) => {
      svg.append(draw("line", { class: "sq-life", x1: centre[i], x2: centre[i], y1: 34, y2: height - 30 }));
      const head = draw("g", { class: "sq-head" });
      const half = wide(who) / 2 + 12;
      head.append(draw("rect", { x: centre[i] - half, y: 8, width: 2 * half, height: 26, rx: 5 }), draw("text", { x: centre[i], y: 25 }, who));
      svg.append(head);
    });
    for (const [s, i, at_, notes] of rows) {
      const g = draw("g", { class: `sq ${s.kind}`, "data-at": i + 1 });
      g.append(draw("rect", { class: "back", x: 2, y: at_ - 18, width: width - 4, height: 38 + notes.length * 15, rx: 6 }));
      g.append(draw("text", { class: "when", x: left - 14, y: at_ + 14 }, s.time));
      const a = centre[place.get(s.from)], b = centre[place.get(s.to)], line = at_ + 10;
      if (a === b) {
        g.append(draw("path", { d: `M${a} ${line - 8}h22q6 0 6 6v4q0 6-6 6h-16` }));
        g.append(draw("path", { class: "tip", d: `M${a + 1} ${line + 8}l9 -4v8z` }));
        g.append(draw("text", { x: a + 35, y: line + 4 }, s.text));
      } else {
        const way = b > a ? 1 : -1;
        g.append(draw("path", { d: `M${a} ${line}H${b - 7 * way}` }));
        g.append(draw("path", { class: "tip", d: `M${b} ${line}l${-9 * way} -4v8z` }));
        g.append(draw("text", { x: (a + b) / 2, y: line - 6, "text-anchor": "middle" }, s.text));
      }
      notes.forEach(([kind, text], n) => {
        const near = Math.min(b, Math.max(left, width - wide(text) - 12));
        g.append(draw("text", { class: kind, x: near + 8, y: line + 19 + n * 15 }, text));
      });
      g.addEventListener("click", () => step(i + 1));
      svg.append(g);
    }
    const end = draw("g", { class: "sq-end" });
    end.append(draw("text", { x: 12, y: height - 8 }, `${trace.end}  ${trace.conclusion}`));
    svg.setAttribute("width", Math.max(width, wide(trace.conclusion) + 80));
    svg.setAttribute("viewBox", `0 0 ${Math.max(width, wide(trace.conclusion) + 80)} ${height}`);
    svg.append(end);
    holder.append(svg);
  }

  function state() {
    const holder = get("state");
    holder.replaceChildren();
    const values = new Map(), beliefs = new Set(), told = new Map();
    for (const s of trace.steps) for (const [name, before, , belief] of s.changes) {
      if (!values.has(name)) values.set(name, before);
      if (belief) beliefs.add(name);
    }
    trace.steps.slice(0, at).forEach((s) => { for (const [name, , after] of s.changes) values.set(name, after); });
    const here = at > 0 ? trace.steps[Math.min(at, trace.steps.length) - 1] : null;
    if (here) for (const [belief, says, truth] of here.gaps) told.set(belief, [says, truth]);
    const changed = new Set(here && at <= trace.steps.length ? here.changes.map(([name]) => name) : []);
    for (const [belief, [says]] of told) if (!values.has(belief)) { values.set(belief, says); beliefs.add(belief); }
    const table = make("table"), head = make("tr");
    for (const text of ["What", "Value", "Truth, where a belief differs"]) {
      const cell = make("th", "", text);
      cell.scope = "col";
      head.append(cell);
    }
    const top = make("thead"), body = make("tbody");
    top.append(head);
    for (const [name, value] of [...values].sort((x, y) => beliefs.has(x[0]) - beliefs.has(y[0]))) {
      const row = make("tr", changed.has(name) ? "changed" : "");
      row.append(make("td", "", `${name}${beliefs.has(name) ? " (belief)" : ""}`), make("td", "", value));
      const truth = make("td");
      if (told.has(name)) truth.append(make("span", "gap", told.get(name)[1]));
      row.append(truth);
      body.append(row);
    }
    table.append(top, body);
    holder.append(make("p", "small", "What the run changes, and the beliefs that differ from the truth after this step."), table);
  }

  // ------------------------------------------------------------------ hands

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-item]");
    if (button) open(+button.dataset.item, button, event.detail === 0 || window.innerWidth <= 1080);
  });
  for (const button of all(".fold")) button.addEventListener("click", () =>
    button.setAttribute("aria-expanded", button.getAttribute("aria-expanded") === "true" ? "false" : "true"));
  get("close").addEventListener("click", close);
  for (const [id, move] of [["first", () => 0], ["back", () => at - 1], ["next", () => at + 1], ["last", () => Infinity]])
    get(id).addEventListener("click", () => step(move()));

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target, typing = target.matches("input, textarea, select");
    if (event.key === "/" && !typing) { event.preventDefault(); get("search").focus(); return; }
    if (event.key === "Escape") {
      if (typing) { target.value = ""; target.dispatchEvent(new Event("input")); target.blur(); } else close();
      return;
    }
    if (typing || target.matches("[role=tab], .scroll, .picture")) return;
    const move = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: Infinity }[event.key];
    if (move !== undefined && trace) { event.preventDefault(); step(move); }
  });

  const tabs = all("[role=tab]");
  function tab(which) {
    for (const one of tabs) {
      const chosen = one === which;
      one.setAttribute("aria-selected", chosen ? "true" : "false");
      one.tabIndex = chosen ? 0 : -1;
      get(one.getAttribute("aria-controls")).hidden = !chosen;
    }
    step(at);
  }
  tabs.forEach((one, i) => {
    one.addEventListener("click", () => tab(one));
    one.addEventListener("keydown", (event) => {
      const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!move) return;
      event.preventDefault();
      event.stopPropagation();
      const other = tabs[(i + move + tabs.length) % tabs.length];
      tab(other);
      other.focus();
    });
  });

  // ------------------------------------------------------------------ search, kinds, colours

  const rows = all(".found-by-search").map((row) => [row, row.textContent.toLowerCase()]);
  const kinds = all("[data-kind]"), groups = all(".group");
  function filter() {
    const words = get("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = new Set(kinds.filter((k) => k.getAttribute("aria-pressed") === "true").map((k) => k.dataset.kind));
    let found = 0;
    for (const [row, text] of rows) {
      const matches = words.every((word) => text.includes(word));
      const wanted = !row.dataset.kindRow || !kinds.length || shown.has(row.dataset.kindRow);
      row.classList.toggle("unmatched", !(matches && wanted));
      if (matches && wanted) found += 1;
    }
    for (const group of groups) {
      group.classList.toggle("searched", words.length > 0);
      group.classList.toggle("empty", !group.querySelector(".found-by-search:not(.unmatched)"));
    }
    get("matches").textContent = words.length ? `${found} found` : "";
  }
  get("search").addEventListener("input", filter);
  for (const kind of kinds) kind.addEventListener("click", () => {
    kind.setAttribute("aria-pressed", kind.getAttribute("aria-pressed") === "true" ? "false" : "true");
    filter();
  });

  const themes = ["", "dark", "light"], words = ["as the system has them", "dark", "light"];
  get("theme").addEventListener("click", () => {
    const next = (themes.indexOf(document.documentElement.dataset.theme || "") + 1) % themes.length;
    document.documentElement.dataset.theme = themes[next];
    get("theme").setAttribute("aria-label", `Colours: ${words[next]}`);
  });

  function measure() {
    document.documentElement.style.setProperty("--top", `${document.querySelector(".top").offsetHeight}px`);
    fit();
  }
  window.addEventListener("resize", measure);
  window.addEventListener("beforeprint", () => light(null, null, 0));
  window.addEventListener("afterprint", () => light(item, trace, at));
  measure();
  const first = document.querySelector("tr .pill.bad") || document.querySelector(".has-run");
  const start = first && first.closest("tr").querySelector("[data-item]");
  if (start && window.innerWidth > 1080) open(+start.dataset.item, start, false);
})();
