/** A control that the keyboard should reach. */
export interface Control {
  readonly name: string;
  readonly focus: 'here' | 'elsewhere';
  /** Its outlines, shadows and borders and those of what belongs to it: whatever can draw a ring. */
  readonly look: string;
}

/**
 * Every control of the pane that the Tab key should reach, in the order of the page. Of tabs and of choices that is the
 * chosen one; arrow keys lead to the others. Runs in the pane's page and so knows nothing outside.
 */
export function controls(): readonly Control[] {
  const wanted =
    'button:not([role=tab]), a[href], input:not([type=radio]), select, textarea, [role=tab][aria-selected=true], input[type=radio]:checked';
  return [...document.querySelectorAll(wanted)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => {
      const { parentElement, nextElementSibling, previousElementSibling } = element;
      const look = [element, parentElement, nextElementSibling, previousElementSibling].flatMap((part) =>
        part === null
          ? []
          : [null, '::before', '::after'].map((pseudo) => {
              const { outline, boxShadow, border } = getComputedStyle(part, pseudo);
              return `${outline} ${boxShadow} ${border}`;
            }),
      );
      return {
        name: element.getAttribute('aria-label') ?? element.textContent,
        focus: element === document.activeElement ? 'here' : 'elsewhere',
        look: look.join(' | '),
      };
    });
}
