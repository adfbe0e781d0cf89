"use strict";
// Adds to a dossier that is whole without it: it filters, and it unfolds the parts of a large
// dossier when they are asked for. It reads nothing but this file and puts in nothing but what the
// file holds already.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const form = document.getElementById("filter");

  // Folded parts of a large dossier stand in <noscript>, which a browser with scripts keeps as text.

  function unfold(details) {
    const folded = details.querySelector(":scope > noscript");
    if (folded) {
      folded.insertAdjacentHTML("afterend", folded.textContent);
      folded.remove();
      if (shown) {
        all("li[data-k]", details).forEach((claim) => (claim.hidden = !shown.has("#" + claim.id)));
      }
    }
  }

  let anchors = null;

  // Makes sure that what a link leads to is there.
  function reach(id) {
    if (!id || document.getElementById(id)) {
      return false;
    }
    if (!anchors) {
      anchors = new Map();
      for (const folded of all("details > noscript")) {
        for (const [, anchor] of folded.textContent.matchAll(/ id="([^"]+)"/g)) {
          anchors.set(anchor, folded.parentElement);
        }
      }
    }
    const details = anchors.get(id);
    if (details) {
      unfold(details);
      details.open = true;
    }
    return Boolean(details);
  }

  document.addEventListener("toggle", (event) => event.target.open && unfold(event.target), true);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const target = link && link.getAttribute("href");
    if (target && target.startsWith("#")) {
      reach(target.slice(1));
      all(target).forEach((element) => reveal(element));
    }
  });
  addEventListener("hashchange", arrive);
  addEventListener("beforeprint", () => all("details:has(> noscript)").forEach(unfold));

  function arrive() {
    const id = location.hash.slice(1);
    if (reach(id)) {
      location.replace(location.hash);
    }
  }

  // What a link leads to is shown, even where the filter hides it.
  function reveal(element) {
    for (let each = element; each; each = each.parentElement) {
      each.hidden = false;
    }
  }

  // A claim's keys: p place, s source, i side, t type, u status of its points, d first day/last day.

  let claims = null;
  let shown = null;

  function readClaims() {
    claims = all("li[data-k]").map((claim) => ({
      target: "#" + claim.id,
      keys: claim.dataset.k.split(" "),
    }));
    for (const folded of all("#claims details > noscript")) {
      for (const [, keys, id] of folded.textContent.matchAll(/<li data-k="([^"]*)" id="([^"]*)"/g)) {
        claims.push({ target: "#" + id, keys: keys.split(" ") });
      }
    }
  }

  const links = new WeakMap();

  function linksOf(element) {
    if (!links.has(element)) {
      const folded = all("noscript", element).map((each) => each.textContent).join("");
      const texts = [...folded.matchAll(/ href="(#(?:claim|point)-[^"]+)"/g)].map((found) => found[1]);
      const open = all("a[href^='#claim-'], a[href^='#point-']", element);
      links.set(element, new Set([...texts, ...open.map((link) => link.getAttribute("href"))]));
    }
    return links.get(element);
  }

  const leadsTo = (element, targets) => [...linksOf(element)].some((target) => targets.has(target));

  function isWithin(claim, from, to) {
    const day = claim.keys.find((key) => key.startsWith("d"));
    if (!from && !to) {
      return true;
    }
    if (!day) {
      return false;
    }
    const [first, last] = day.slice(1).split("/");
    return (!to || !first || first <= to) && (!from || !last || last >= from);
  }

  function filter() {
    if (!claims) {
      readClaims();
    }
    const chosen = all("select", form).map((select) => select.value).filter(Boolean);
    const [from, to] = all("input", form).map((input) => input.value);
    const isOn = chosen.length > 0 || Boolean(from || to);
    const matching = claims.filter(
      (claim) => chosen.every((key) => claim.keys.includes(key)) && isWithin(claim, from, to));
    shown = isOn ? new Set(matching.map((claim) => claim.target)) : null;
    const status = chosen.find((key) => key.startsWith("u"));
    all("li[data-k]").forEach((claim) => (claim.hidden = isOn && !shown.has("#" + claim.id)));
    const targets = new Set(shown);
    for (const point of all("[data-u]")) {
      const isShown = !isOn || ((!status || point.dataset.u === status) && leadsTo(point, shown));
      point.hidden = !isShown;
      if (isShown) {
        targets.add("#" + point.id);
      }
    }
    all("[data-f]").forEach((item) => (item.hidden = isOn && !leadsTo(item, targets)));
    all("[data-g]").forEach((group) => {
      const items = all("[data-f], [data-u], li[data-k]", group);
      group.hidden = isOn && (items.length ? items.every((item) => item.hidden) : !leadsToClaim(group));
    });
    tellEmpty(isOn);
    tell(isOn, matching.length);
  }

  // A folded group of claims: its claims are known by their anchors only.
  function leadsToClaim(group) {
    const folded = all("noscript", group).map((each) => each.textContent).join("");
    return [...folded.matchAll(/ id="(claim-[^"]+)"/g)].some((found) => shown.has("#" + found[1]));
  }

  function tellEmpty(isOn) {
    for (const section of all("main > section")) {
      const items = all("[data-f], [data-u], [data-g]", section);
      let note = section.querySelector(":scope > .nothing");
      if (!note && items.length) {
        note = document.createElement("p");
        note.className = "none nothing";
        note.textContent = "Nothing here matches the filter.";
        section.querySelector("h2").after(note);
      }
      if (note) {
        note.hidden = !isOn || items.some((item) => !item.hidden);
      }
    }
  }

  function tell(isOn, count) {
    const number = (n) => n.toLocaleString("en");
    form.querySelector("output").textContent = isOn
      ? number(count) + " of " + number(claims.length) + " claims match."
      : "";
    form.classList.toggle("on", isOn);
    document.documentElement.classList.toggle("filtered", isOn);
  }

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  const unfolder = document.getElementById("unfold");
  if (unfolder) {
    unfolder.addEventListener("click", () => {
      all("details:has(> noscript)").forEach((details) => {
        unfold(details);
        details.open = true;
      });
    });
  }
  arrive();
})();
