// Looks at a page as a reader would, and writes what it finds into an element `findings` of the
// page around it, as JSON.
addEventListener("load", () => {
  const channel = (value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  // Relative luminance and contrast as WCAG 2.2 defines them.
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const contrast = (a, b) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const color = (text) => (text.match(/[\d.]+/g) || []).map(Number);
  const ground = (element) => {
    for (let node = element; node; node = node.parentElement) {
      const [r, g, b, alpha = 1] = color(getComputedStyle(node).backgroundColor);
      if (alpha > 0.99) return [r, g, b];
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? [0, 0, 0] : [255, 255, 255];
  };
  const isShown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const describe = (element) => element.outerHTML.slice(0, 120);

  for (const details of document.querySelectorAll("details")) details.open = true;

  const faintTexts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    const element = walker.currentNode.parentElement;
    if (!text || !isShown(element) || element.closest("script, title, desc, annotation")) continue;
    const style = getComputedStyle(element);
    const paint = element.closest("svg") ? style.fill : style.color;
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const ratio = contrast(color(paint), ground(element));
    if (ratio < (isLarge ? 3 : 4.5)) faintTexts.push(ratio.toFixed(2) + " " + text.slice(0, 60));
  }

  const all = (selector) => [...document.querySelectorAll(selector)];
  const identifiers = all("[id]").map((element) => element.id);
  const isNameless = (element) => !(element.getAttribute("alt") || element.getAttribute("aria-label"));
  const scrolls = all("main *, footer *").filter(
    (element) => /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1 && isShown(element)
  );
  const findings = {
    windowWidth: innerWidth,
    pageWidth: document.documentElement.scrollWidth,
    faintTexts,
    namelessPictures: all("img, svg").filter(isNameless).map(describe),
    headingLevels: all("h1, h2, h3, h4, h5, h6").map((heading) => Number(heading.tagName[1])),
    repeatedIdentifiers: identifiers.filter((name, index) => identifiers.indexOf(name) !== index),
    deadLinks: all('a[href^="#"]').map((link) => link.getAttribute("href").slice(1)).filter((name) => !identifiers.includes(name)),
    unreachable: [...all("summary"), ...scrolls].filter((element) => element.tabIndex < 0).map(describe),
    loaded: performance.getEntriesByType("resource").map((entry) => entry.name),
  };
  const result = document.createElement("pre");
  result.id = "findings";
  result.textContent = JSON.stringify(findings);
  parent.document.body.append(result);
});
