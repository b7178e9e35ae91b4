import type { Shape } from './shape';
import { MANIFEST_SHAPE } from './shape';
import type { XmlElement } from './XmlElement';
import { readXml } from './XmlElement';

/** Width and height in pixels. */
export type PixelSize = { readonly width: number; readonly height: number };

/** Finds the picture that will stand at an address, or undefined where there is none. */
export type PictureAt = (address: string) => PixelSize | undefined;

const ICON_SIZES = ['16', '32', '80'];
const PERMISSIONS = ['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'];
const LIFETIMES = ['short', 'long'];
const TYPES: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ['TaskPaneApp'],
  VersionOverrides: ['VersionOverridesV1_0'],
  ExtensionPoint: ['PrimaryCommandSurface'],
  Control: ['Button'],
  Action: ['ShowTaskpane', 'ExecuteFunction'],
};
const MAX_RESID = 32;
const MAX_SHORT = 125;
const MAX_LONG = 250;
const MAX_FUNCTION_NAME = 64;
const MAX_BUTTONS = 6;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(?:\.\d{1,5}){3}$/;
const LOCALE = /^[a-z]{2,3}-[A-Z]{2}$/;
const THAI = /[\u0e00-\u0e7f]/;

/**
 * Everything that keeps Office from loading this manifest, or an officer from reading it, each in one line; an empty list
 * means that it is right. What the published schema sees and what it lets pass wrongly are both looked at.
 */
export function manifestProblems(xml: string, pictureAt: PictureAt): readonly string[] {
  const root = readXml(xml);
  if (root === undefined) return ['the file is no well-formed XML'];
  const problems = [
    ...shapeProblems(root, MANIFEST_SHAPE),
    ...headProblems(root),
    ...typeProblems(root),
    ...addressProblems(root),
    ...resourceProblems(root),
    ...ribbonProblems(root),
    ...runtimeProblems(root),
    ...languageProblems(root),
    ...pictureProblems(root, pictureAt),
  ];
  return [...new Set(problems)];
}

/** All elements of that name below (and including) this one, in the order of the file. */
export function elementsNamed(root: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const below = root.children.flatMap((child) => elementsNamed(child, ...names));
  return names.includes(root.name) ? [root, ...below] : below;
}

function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((one) => one.name === name);
}

function attribute(element: XmlElement, name: string): string {
  return element.attributes[name] ?? '';
}

function title(element: XmlElement): string {
  const id = attribute(element, 'id');
  return id === '' ? element.name : `${element.name} ${id}`;
}

function shapeProblems(element: XmlElement, shape: Shape): readonly string[] {
  if (element.name !== shape.name) return [`the file begins with ${element.name}, not ${shape.name}`];
  const place = title(element);
  const problems: string[] = [];
  let reached = 0;
  for (const one of element.children) {
    const index = shape.children.findIndex(({ name }) => name === one.name);
    const known = shape.children[index];
    if (known === undefined) {
      problems.push(`${place}: unknown element ${one.name}`);
      continue;
    }
    if (index < reached) problems.push(`${place}: ${one.name} stands out of order`);
    reached = Math.max(reached, index);
    problems.push(...shapeProblems(one, known));
  }
  for (const { name, min, max } of shape.children) {
    const count = element.children.filter((one) => one.name === name).length;
    if (count < min) problems.push(`${place}: ${name} is missing`);
    if (count > max) problems.push(`${place}: ${name} stands there ${count} times`);
  }
  return problems;
}

function headProblems(root: XmlElement): readonly string[] {
  const checks: readonly (readonly [string, (text: string) => boolean])[] = [
    ['Id', (text) => GUID.test(text)],
    ['Version', (text) => VERSION.test(text)],
    ['DefaultLocale', (text) => LOCALE.test(text)],
    ['Permissions', (text) => PERMISSIONS.includes(text)],
  ];
  return checks.flatMap(([name, isRight]) => {
    const text = child(root, name)?.text;
    return text === undefined || isRight(text) ? [] : [`${name} ${text} is not valid`];
  });
}

function typeProblems(root: XmlElement): readonly string[] {
  const types = Object.entries(TYPES).flatMap(([name, allowed]) =>
    elementsNamed(root, name)
      .filter((element) => !allowed.includes(attribute(element, 'xsi:type')))
      .map((element) => `${title(element)}: the type ${attribute(element, 'xsi:type')} is not known`),
  );
  const lifetimes = elementsNamed(root, 'Runtime')
    .filter((element) => !LIFETIMES.includes(attribute(element, 'lifetime')))
    .map((element) => `Runtime: the lifetime ${attribute(element, 'lifetime')} is not known`);
  return [...types, ...lifetimes];
}

function addressProblems(root: XmlElement): readonly string[] {
  const names = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'];
  return elementsNamed(root, ...names)
    .map((element) => attribute(element, 'DefaultValue'))
    .filter((address) => address !== '' && !address.startsWith('https://'))
    .map((address) => `the address ${address} is not https`);
}

function resources(root: XmlElement): readonly XmlElement[] {
  return elementsNamed(root, 'Resources').flatMap((element) =>
    elementsNamed(element, 'bt:Image', 'bt:Url', 'bt:String'),
  );
}

function resourceProblems(root: XmlElement): readonly string[] {
  const known = resources(root);
  const ids = known.map((element) => attribute(element, 'id'));
  const used = everything(root).flatMap((element) => element.attributes.resid ?? []);
  const tooLong = (list: string, limit: number): readonly string[] =>
    elementsNamed(root, list)
      .flatMap((element) => elementsNamed(element, 'bt:String', 'bt:Override'))
      .map((element) => attribute(element, 'DefaultValue') || attribute(element, 'Value'))
      .filter((text) => text.length > limit)
      .map(
        (text) =>
          `a text of ${text.length} characters in ${list} is longer than ${limit}: ${text.slice(0, 20)}…`,
      );
  return [
    ...duplicates(ids).map((id) => `the resource ${id} is there twice`),
    ...[...new Set([...ids, ...used])]
      .filter((id) => id.length > MAX_RESID)
      .map((id) => `the resource id ${id} is longer than ${MAX_RESID} characters`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `there is no resource ${id}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `nothing uses the resource ${id}`),
    ...tooLong('bt:ShortStrings', MAX_SHORT),
    ...tooLong('bt:LongStrings', MAX_LONG),
  ];
}

function ribbonProblems(root: XmlElement): readonly string[] {
  const controls = elementsNamed(root, 'Control');
  const names = ['CustomTab', 'Group', 'Control'];
  const ids = elementsNamed(root, ...names).map((element) => attribute(element, 'id'));
  return [
    ...duplicates(ids).map((id) => `the id ${id} is there twice`),
    ...elementsNamed(root, ...names)
      .filter((element) => attribute(element, 'id') === '')
      .map((element) => `a ${element.name} has no id`),
    ...elementsNamed(root, 'Group')
      .filter((group) => group.children.filter(({ name }) => name === 'Control').length > MAX_BUTTONS)
      .map((group) => `${title(group)} has more than ${MAX_BUTTONS} buttons`),
    ...elementsNamed(root, 'Group', 'Control').flatMap(iconProblems),
    ...controls.flatMap(actionProblems),
  ];
}

function iconProblems(owner: XmlElement): readonly string[] {
  const icon = child(owner, 'Icon');
  if (icon === undefined) return [];
  const sizes = icon.children.map((image) => attribute(image, 'size'));
  return ICON_SIZES.filter((size) => !sizes.includes(size)).map(
    (size) => `${title(owner)} has no icon of ${size} pixels`,
  );
}

function actionProblems(control: XmlElement): readonly string[] {
  const action = child(control, 'Action');
  if (action === undefined) return [];
  const wanted = attribute(action, 'xsi:type') === 'ShowTaskpane' ? 'SourceLocation' : 'FunctionName';
  const unwanted = wanted === 'SourceLocation' ? 'FunctionName' : 'SourceLocation';
  const name = child(action, 'FunctionName')?.text ?? '';
  return [
    ...(child(action, wanted) === undefined ? [`${title(control)}: its action lacks ${wanted}`] : []),
    ...(child(action, unwanted) === undefined ? [] : [`${title(control)}: its action has a ${unwanted}`]),
    ...(name.length > MAX_FUNCTION_NAME
      ? [`${title(control)}: the function name is longer than ${MAX_FUNCTION_NAME} characters`]
      : []),
  ];
}

/** One runtime for pane and ribbon: every place that names a page must name the runtime's. */
function runtimeProblems(root: XmlElement): readonly string[] {
  const runtime = elementsNamed(root, 'Runtime').map((element) => attribute(element, 'resid'))[0] ?? '';
  const overrides = elementsNamed(root, 'VersionOverrides');
  return overrides
    .flatMap((element) => elementsNamed(element, 'FunctionFile', 'SourceLocation'))
    .filter((element) => attribute(element, 'resid') !== runtime)
    .map((element) => `${element.name} names ${attribute(element, 'resid')}, the runtime ${runtime}`);
}

function languageProblems(root: XmlElement): readonly string[] {
  const head = root.children.filter(({ name }) => name === 'DisplayName' || name === 'Description');
  return [...head, ...elementsNamed(root, 'bt:String')].flatMap((element) => {
    const english = element.children.filter((one) => attribute(one, 'Locale') === 'en-US');
    const text = attribute(english[0] ?? element, 'Value');
    return [
      ...(THAI.test(attribute(element, 'DefaultValue')) ? [] : [`${title(element)} has no Thai text`]),
      ...(english.length === 1 && text !== '' && !THAI.test(text)
        ? []
        : [`${title(element)} has no English text`]),
    ];
  });
}

function pictureProblems(root: XmlElement, pictureAt: PictureAt): readonly string[] {
  const address = new Map(
    elementsNamed(root, 'bt:Images').flatMap((list) =>
      list.children.map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')] as const),
    ),
  );
  const ribbon = elementsNamed(root, 'Icon').flatMap((icon) =>
    icon.children.map(
      (image) => [address.get(attribute(image, 'resid')), Number(attribute(image, 'size'))] as const,
    ),
  );
  const own = (name: string, size: number) =>
    elementsNamed(root, name).map((element) => [attribute(element, 'DefaultValue'), size] as const);
  return [...ribbon, ...own('IconUrl', 32), ...own('HighResolutionIconUrl', 64)].flatMap(
    ([picture, size]) => {
      // A resource or an address that is wrong in itself has been named already.
      if (picture?.startsWith('https://') !== true) return [];
      const found = pictureAt(picture);
      if (found === undefined) return [`there is no picture for ${picture}`];
      return found.width === size && found.height === size
        ? []
        : [`${picture} is ${found.width} × ${found.height} pixels, not ${size}`];
    },
  );
}

function everything(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(everything)];
}

function duplicates(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
