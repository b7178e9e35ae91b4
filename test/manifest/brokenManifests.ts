/** A manifest with one planted fault: what was done to the right one, and the sentence that must name it. */
export type BrokenManifest = {
  readonly fault: string;
  readonly plant: (manifest: string) => string;
  readonly problem: string;
};

/** Replaces one thing, and fails loudly where the thing is not there, so that no fault is planted in vain. */
function swap(what: string | RegExp, into: string): (manifest: string) => string {
  return (manifest) => {
    const changed = manifest.replace(what, into);
    if (changed === manifest) throw new Error(`nothing to replace: ${String(what)}`);
    return changed;
  };
}

const LABEL = '<Label resid="tab.label"/>';
const LONG_NAME = 'f'.repeat(65);
const LONG_ID = 'r'.repeat(33);

/** The eighteen wrong manifests that were tried on the published schema; it lets the last eight of them pass. */
export const BROKEN_MANIFESTS: readonly BrokenManifest[] = [
  {
    fault: 'elements in the wrong order',
    plant: swap(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1'),
    problem: 'OfficeApp: Version stands out of order',
  },
  {
    fault: 'a button without an icon',
    plant: swap(/(<Control xsi:type="Button" id="ita\.clearColours">[\s\S]*?)<Icon>[\s\S]*?<\/Icon>/, '$1'),
    problem: 'Control ita.clearColours: Icon is missing',
  },
  {
    fault: "the tab's label before its groups",
    plant: (manifest) =>
      swap('<CustomTab id="ita.tab">', `<CustomTab id="ita.tab">${LABEL}`)(swap(LABEL, '')(manifest)),
    problem: 'CustomTab ita.tab: Group stands out of order',
  },
  {
    fault: 'an id that is no GUID',
    plant: swap(/<Id>.*<\/Id>/, '<Id>ita-excel-addin</Id>'),
    problem: 'Id ita-excel-addin is not valid',
  },
  {
    fault: 'a resource id of more than 32 characters',
    plant: (manifest) => manifest.replaceAll('"tab.label"', `"${LONG_ID}"`),
    problem: `the resource id ${LONG_ID} is longer than 32 characters`,
  },
  {
    fault: 'a short text of more than 125 characters',
    plant: swap('Value="Scores"', `Value="${'S'.repeat(126)}"`),
    problem: 'a text of 126 characters in bt:ShortStrings is longer than 125: SSSSSSSSSSSSSSSSSSSS…',
  },
  {
    fault: 'an unknown lifetime',
    plant: swap('lifetime="long"', 'lifetime="forever"'),
    problem: 'Runtime: the lifetime forever is not known',
  },
  {
    fault: 'an unknown permission',
    plant: swap('ReadWriteDocument', 'ReadWriteEverything'),
    problem: 'Permissions ReadWriteEverything is not valid',
  },
  {
    fault: 'an unknown element',
    plant: swap('<Permissions>', '<Colour>green</Colour><Permissions>'),
    problem: 'OfficeApp: unknown element Colour',
  },
  {
    fault: 'a version of letters',
    plant: swap(/<Version>.*<\/Version>/, '<Version>a.b</Version>'),
    problem: 'Version a.b is not valid',
  },
  {
    fault: 'an address without https',
    plant: swap(
      'https://localhost:3000/assets/icons/pane-16.png',
      'http://localhost:3000/assets/icons/pane-16.png',
    ),
    problem: 'the address http://localhost:3000/assets/icons/pane-16.png is not https',
  },
  {
    fault: 'a resource that does not exist',
    plant: swap('<Label resid="scores.label"/>', '<Label resid="points.label"/>'),
    problem: 'there is no resource points.label',
  },
  {
    fault: 'two buttons with one id',
    plant: swap('id="ita.clearColours"', 'id="ita.colourScores"'),
    problem: 'the id ita.colourScores is there twice',
  },
  {
    fault: 'no icon of 80 pixels',
    plant: swap(/<bt:Image size="80" resid="updateStatus\.80"\/>/, ''),
    problem: 'Control ita.updateStatus has no icon of 80 pixels',
  },
  {
    fault: 'a function name of more than 64 characters',
    plant: swap('<FunctionName>updateStatus<', `<FunctionName>${LONG_NAME}<`),
    problem: 'Control ita.updateStatus: the function name is longer than 64 characters',
  },
  {
    fault: 'a language that is no language',
    plant: swap('<DefaultLocale>th-TH<', '<DefaultLocale>thai<'),
    problem: 'DefaultLocale thai is not valid',
  },
  {
    fault: 'a version of two parts',
    plant: swap(/<Version>.*<\/Version>/, '<Version>1.0</Version>'),
    problem: 'Version 1.0 is not valid',
  },
  {
    fault: 'a runtime other than the page of the functions',
    plant: swap('<FunctionFile resid="taskpane.url"/>', '<FunctionFile resid="help.url"/>'),
    problem: 'FunctionFile names help.url, the runtime taskpane.url',
  },
];
