import { XMLParser } from 'fast-xml-parser';
import * as v from 'valibot';
import type { Locale } from './words';

/** What a button does when it is pressed. */
export type RibbonAct =
  { readonly kind: 'showPane' } | { readonly kind: 'execute'; readonly functionName: string };

/** One button of the ribbon; icons are addresses relative to the add-in's folder, by their size in pixels. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly act: RibbonAct;
}

/** Buttons that stand together under one label. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** The add-in's tab in Excel's ribbon, in one language. */
export interface Ribbon {
  /** The add-in's name, as it stands over the pane. */
  readonly name: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** The pane's page, relative to the add-in's folder. */
  readonly panePage: string;
}

const valued = v.object({
  DefaultValue: v.string(),
  Override: v.optional(v.array(v.object({ Locale: v.string(), Value: v.string() })), []),
});
const resource = v.object({ id: v.string(), ...valued.entries });
const reference = v.object({ resid: v.string() });
const manifestShape = v.object({
  OfficeApp: v.object({
    DisplayName: valued,
    DefaultLocale: v.string(),
    DefaultSettings: v.object({ SourceLocation: valued }),
    VersionOverrides: v.object({
      Hosts: v.object({
        Host: v.object({
          DesktopFormFactor: v.object({
            ExtensionPoint: v.object({
              CustomTab: v.object({
                Label: reference,
                Group: v.array(
                  v.object({
                    id: v.string(),
                    Label: reference,
                    Control: v.array(
                      v.object({
                        id: v.string(),
                        Label: reference,
                        Supertip: v.object({ Description: reference }),
                        Icon: v.object({ Image: v.array(v.object({ size: v.string(), resid: v.string() })) }),
                        Action: v.object({ type: v.string(), FunctionName: v.optional(v.string()) }),
                      }),
                    ),
                  }),
                ),
              }),
            }),
          }),
        }),
      }),
      Resources: v.object({
        Images: v.object({ Image: v.array(resource) }),
        Urls: v.object({ Url: v.array(resource) }),
        ShortStrings: v.object({ String: v.array(resource) }),
        LongStrings: v.object({ String: v.array(resource) }),
      }),
    }),
  }),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseAttributeValue: false,
  parseTagValue: false,
  isArray: (tag) => ['Override', 'Group', 'Control', 'Image', 'Url', 'String'].includes(tag),
});

/** The ribbon that Excel would draw from the add-in's manifest.xml; throws where the manifest has none. */
export function readRibbon(manifest: string, locale: Locale): Ribbon {
  const app = v.parse(manifestShape, parser.parse(manifest)).OfficeApp;
  const { Resources, Hosts } = app.VersionOverrides;
  const resources = new Map(
    [
      ...Resources.Images.Image,
      ...Resources.Urls.Url,
      ...Resources.ShortStrings.String,
      ...Resources.LongStrings.String,
    ].map((one) => [one.id, one]),
  );
  const said = (value: v.InferOutput<typeof valued>): string =>
    value.Override.find((override) => override.Locale === locale)?.Value ?? value.DefaultValue;
  const look = ({ resid }: v.InferOutput<typeof reference>): string => {
    const found = resources.get(resid);
    if (found === undefined) throw new Error(`manifest.xml names a resource that it lacks: ${resid}`);
    return said(found);
  };
  const page = said(app.DefaultSettings.SourceLocation);
  const folder = new URL('.', page).href;
  const relative = (address: string): string =>
    address.startsWith(folder) ? address.slice(folder.length) : address;
  const { CustomTab } = Hosts.Host.DesktopFormFactor.ExtensionPoint;
  return {
    name: said(app.DisplayName),
    tab: look(CustomTab.Label),
    panePage: relative(page),
    groups: CustomTab.Group.map((group) => ({
      id: group.id,
      label: look(group.Label),
      buttons: group.Control.map(({ id, Label, Supertip, Icon, Action }) => ({
        id,
        label: look(Label),
        tip: look(Supertip.Description),
        icons: Object.fromEntries(Icon.Image.map((image) => [image.size, relative(look(image))])),
        act:
          Action.type === 'ExecuteFunction' && Action.FunctionName !== undefined
            ? ({ kind: 'execute', functionName: Action.FunctionName } as const)
            : ({ kind: 'showPane' } as const),
      })),
    })),
  };
}
