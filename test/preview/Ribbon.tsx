import { Tooltip } from '@fluentui/react-components';
import { useState } from 'react';
import type { Ribbon as RibbonContents, RibbonAct } from './readRibbon';
import type { Words } from './words';
import { NOT_EXCEL } from './words';

/** The add-in's tab as Excel draws it: groups of large buttons, what each will do as a tooltip. */
export function Ribbon({
  ribbon,
  folder,
  words,
  onPress,
}: {
  readonly ribbon: RibbonContents;
  /** Where the icons stand, with a slash at the end. */
  readonly folder: string;
  readonly words: Words;
  readonly onPress: (act: RibbonAct) => Promise<void>;
}) {
  const [busy, setBusy] = useState<string>();
  const press = async (id: string, act: RibbonAct): Promise<void> => {
    if (busy !== undefined) return;
    setBusy(id);
    await onPress(act);
    setBusy(undefined);
  };
  return (
    <section className="ribbon" aria-label={words.ribbon}>
      <div className="ribbonHead">
        <div role="tablist" aria-label={ribbon.name}>
          <div role="tab" id="ribbon-tab" aria-selected="true" aria-controls="ribbon-panel" tabIndex={0}>
            {ribbon.tab}
          </div>
        </div>
        <p className="notExcel">
          <span lang="th">{NOT_EXCEL['th-TH']}</span>
          <span lang="en">{NOT_EXCEL['en-US']}</span>
        </p>
      </div>
      <div className="ribbonPanel" role="tabpanel" id="ribbon-panel" aria-labelledby="ribbon-tab">
        {ribbon.groups.map((group) => (
          <div key={group.id} className="ribbonGroup" role="group" aria-label={group.label}>
            <div className="ribbonButtons">
              {group.buttons.map(({ id, label, tip, icons, act }) => (
                <Tooltip
                  key={id}
                  relationship="description"
                  positioning="below-start"
                  content={
                    <div className="supertip">
                      <strong>{label}</strong>
                      <p>{tip}</p>
                    </div>
                  }
                >
                  <button
                    type="button"
                    className="ribbonButton"
                    aria-busy={busy === id}
                    onClick={() => void press(id, act)}
                  >
                    <img
                      src={folder + (icons['32'] ?? '')}
                      srcSet={icons['80'] === undefined ? undefined : `${folder}${icons['80']} 2.5x`}
                      alt=""
                      width={32}
                      height={32}
                    />
                    <span>{label}</span>
                  </button>
                </Tooltip>
              ))}
            </div>
            <div className="ribbonGroupLabel" aria-hidden="true">
              {group.label}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}
