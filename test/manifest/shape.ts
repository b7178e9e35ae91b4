/** What may stand in an element of the manifest: its children in the only order that Office accepts. */
export type Shape = {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly children: readonly Shape[];
};

const one = (name: string, ...children: readonly Shape[]): Shape => ({ name, min: 1, max: 1, children });
const maybe = (name: string, ...children: readonly Shape[]): Shape => ({ name, min: 0, max: 1, children });
const some = (name: string, ...children: readonly Shape[]): Shape => ({
  name,
  min: 1,
  max: Infinity,
  children,
});
const any = (name: string, ...children: readonly Shape[]): Shape => ({
  name,
  min: 0,
  max: Infinity,
  children,
});

const translations = any('Override');
const icon = one('Icon', some('bt:Image'));
const requirements = one('Requirements', one('Sets', some('Set')));

const button = some(
  'Control',
  one('Label'),
  one('Supertip', one('Title'), one('Description')),
  icon,
  one('Action', maybe('TaskpaneId'), maybe('SourceLocation'), maybe('FunctionName')),
);

const workbook = one(
  'Host',
  one('Runtimes', one('Runtime')),
  one(
    'DesktopFormFactor',
    one('GetStarted', one('Title'), one('Description'), one('LearnMoreUrl')),
    one('FunctionFile'),
    some('ExtensionPoint', one('CustomTab', some('Group', one('Label'), icon, button), one('Label'))),
  ),
);

/** The order of a task pane manifest, schema 1.1 with version overrides 1.0, as far as this add-in uses it. */
export const MANIFEST_SHAPE: Shape = one(
  'OfficeApp',
  one('Id'),
  one('Version'),
  one('ProviderName'),
  one('DefaultLocale'),
  one('DisplayName', translations),
  one('Description', translations),
  one('IconUrl', translations),
  one('HighResolutionIconUrl', translations),
  one('SupportUrl', translations),
  one('Hosts', one('Host')),
  requirements,
  one('DefaultSettings', one('SourceLocation', translations)),
  one('Permissions'),
  one(
    'VersionOverrides',
    one('Hosts', workbook),
    one(
      'Resources',
      one('bt:Images', some('bt:Image')),
      one('bt:Urls', some('bt:Url')),
      one('bt:ShortStrings', some('bt:String', any('bt:Override'))),
      one('bt:LongStrings', some('bt:String', any('bt:Override'))),
    ),
  ),
);
