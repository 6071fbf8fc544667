import type { Page } from 'playwright-core';

/** What of a page reaches beyond its window or beyond its own place, by its beginning; what scrolls may. */
export function overflowOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const reaching = [...document.querySelectorAll('body *')].filter(
      (element) =>
        !element.closest('svg, .sr-only, .shaded-edge') &&
        getComputedStyle(element).overflowX === 'visible' &&
        (element.getBoundingClientRect().right > clientWidth + 1 ||
          (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)),
    );
    return [
      ...(scrollWidth > clientWidth ? [`The page scrolls ${scrollWidth - clientWidth} pixels.`] : []),
      ...reaching.slice(-3).map((element) => element.outerHTML.slice(0, 200)),
    ];
  });
}
