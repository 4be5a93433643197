// SPDX-License-Identifier: GPL-2.0-or-later
// Put at the end of a report by render_test.sh: the title of the page becomes what does not fit on it, or "all".
"use strict";
{
  const wide = document.documentElement.clientWidth;
  const faults = [];
  if (document.documentElement.scrollWidth > wide) faults.push(`the page is ${document.documentElement.scrollWidth} of ${wide} wide`);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode, within = text.parentElement;
    if (text.textContent.trim() === "" || within.closest("script, style")) continue;
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    const holder = within.closest("svg, td, th, .scroll");
    if (holder?.matches(".scroll")) continue; // a caption is as wide as its table, which may be moved under the finger
    const frame = (holder ?? document.body).getBoundingClientRect();
    if (box.right > frame.right + 1 || box.left < frame.left - 1) faults.push(text.textContent.slice(0, 60));
  }
  for (const button of document.querySelectorAll("th button")) {
    button.focus();
    if (button.textContent.trim() === "") faults.push("a button without a name");
  }
  document.title = "page_fits: " + (faults.length === 0 ? "all" : faults.join("; "));
}
