/** The version of the add-in, as in package.json and manifest.xml. */
export const ADDIN_VERSION = '1.0.0';

/** The mark of the built file, so that a report names exactly what was run; `dev` where there is none. */
export function buildMark(scripts: readonly string[]): string {
  return scripts.map((source) => /taskpane\.([\da-f]{8,})\.js/.exec(source)?.[1]).find(Boolean) ?? 'dev';
}

/** The mark of the page that is open. */
export function currentBuild(): string {
  return buildMark([...document.scripts].map((script) => script.src));
}
