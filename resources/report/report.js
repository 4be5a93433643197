// SPDX-License-Identifier: GPL-2.0-or-later
// A click on a heading sorts the table by that column; a second click turns it round.
"use strict";
for (const table of document.querySelectorAll("table.sortable")) {
  const body = table.tBodies[0];
  const language = document.documentElement.lang;
  table.querySelectorAll("thead th").forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      table.querySelectorAll("thead th").forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const order = (a, b) => {
        const one = a.cells[column], two = b.cells[column];
        const difference = one.dataset.value !== undefined
          ? Number(one.dataset.value) - Number(two.dataset.value)
          : one.textContent.localeCompare(two.textContent, language, { numeric: true });
        return up ? difference : -difference;
      };
      body.append(...Array.from(body.rows).sort(order));
    });
  });
}
