import type { CSSProperties } from 'react';

/** Measures texts as the browser breaks them into lines. */
export interface TextRuler {
  /** Pixels of height that a text needs in a width. */
  heightOf(text: string, look: CSSProperties, width: number): number;
  /** Pixels of width of a text on one line. */
  widthOf(text: string, look: CSSProperties): number;
}

const REMEMBERED = 20_000;

/** A ruler in a page: an unseen box that the texts are laid out in, once each. */
export function createTextRuler(page: Document): TextRuler {
  const known = new Map<string, number>();
  const drawing = page.createElement('canvas').getContext('2d');
  let box: HTMLElement | undefined;
  return {
    heightOf: (text, look, width) => {
      const { fontFamily = '', fontSize = 0, fontWeight = 400, fontStyle = 'normal', lineHeight = 1 } = look;
      const key = [width, fontFamily, fontSize, fontWeight, fontStyle, text].join('|');
      const before = known.get(key);
      if (before !== undefined) return before;
      if (box === undefined) {
        box = page.createElement('div');
        box.className = 'ruler';
        box.setAttribute('aria-hidden', 'true');
        page.body.append(box);
      }
      box.style.width = `${String(width)}px`;
      box.style.fontFamily = fontFamily;
      box.style.fontSize = `${String(fontSize)}px`;
      box.style.fontWeight = String(fontWeight);
      box.style.fontStyle = fontStyle;
      box.style.lineHeight = String(lineHeight);
      box.textContent = text.endsWith('\n') ? `${text} ` : text;
      const height = box.offsetHeight;
      if (known.size > REMEMBERED) known.clear();
      known.set(key, height);
      return height;
    },
    widthOf: (text, look) => {
      if (drawing === null) return 0;
      const { fontFamily = '', fontSize = 0, fontWeight = 400, fontStyle = 'normal' } = look;
      drawing.font = `${fontStyle} ${String(fontWeight)} ${String(fontSize)}px ${fontFamily}`;
      return drawing.measureText(text).width;
    },
  };
}
