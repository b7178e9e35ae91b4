/**
 * What an officer on a narrow pane would complain of, in words: a page that scrolls sideways, a text that is cut off or
 * sticks out of its button or chip, a target smaller than 24 pixels. Runs in the pane's page and so knows nothing outside.
 */
export function layoutProblems(): readonly string[] {
  const SLACK = 1;
  const SMALLEST = 24;
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && width > SLACK && height > SLACK;
  };
  const named = (element: Element): string =>
    `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 60)}”`;
  const elements = [...document.body.querySelectorAll('*')].filter(isShown);
  const problems: string[] = [];

  if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
    problems.push('the page scrolls sideways');
  for (const element of elements) {
    const { left, right } = element.getBoundingClientRect();
    if (left < -SLACK || right > innerWidth + SLACK) problems.push(`${named(element)} lies beyond the edge`);
    const { overflowX, display } = getComputedStyle(element);
    const cuts =
      overflowX !== 'visible' && display !== 'inline' && element.scrollWidth > element.clientWidth + SLACK;
    if (cuts && element.textContent !== '') problems.push(`${named(element)} is cut off`);
  }

  const holders = elements.filter((element) => {
    const { backgroundColor } = getComputedStyle(element);
    return (
      element.matches('button, [role=tab]') || !/^(?:transparent|rgba\(0, 0, 0, 0\))$/u.test(backgroundColor)
    );
  });
  for (const holder of holders) {
    const box = holder.getBoundingClientRect();
    const texts = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.parentElement === null || !isShown(text.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const sticksOut = [...range.getClientRects()].some(
        ({ left, right, width }) => width > SLACK && (left < box.left - SLACK || right > box.right + SLACK),
      );
      if (sticksOut) problems.push(`“${text.textContent ?? ''}” sticks out of ${named(holder)}`);
    }
  }

  for (const target of elements) {
    if (!target.matches('button, a[href], input, select, textarea, [role=tab], [role=radio]')) continue;
    // A link in the middle of a sentence may be as high as its line.
    if (getComputedStyle(target).display === 'inline') continue;
    // A click on its label chooses a radio button too, so the label is part of the target.
    const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
    const boxes = [target, ...labels].map((each) => each.getBoundingClientRect());
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    if (width < SMALLEST || height < SMALLEST)
      problems.push(
        `${named(target)} is only ${String(Math.round(width))} × ${String(Math.round(height))} pixels`,
      );
  }
  return [...new Set(problems)];
}
