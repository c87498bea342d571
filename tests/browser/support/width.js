// Whether a page fits the width of its window.

/** How wide the page is in CSS pixels, and what stands out of the window; what scrolls in itself may. */
export function width(tab) {
  return tab.evaluate(() => {
    const scrolls = (element) => element && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const over = (element) => element.getBoundingClientRect().right > innerWidth + 0.5 && !scrolls(element.parentElement);
    const wide = [...document.querySelectorAll('body *')].filter(over).map((element) => element.outerHTML.slice(0, 120));
    return { width: document.documentElement.scrollWidth, wide };
  });
}
