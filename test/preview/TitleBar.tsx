import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  ArrowDownload20Regular,
  DocumentTable20Regular,
  FolderOpen20Regular,
  LocalLanguage20Regular,
} from '@fluentui/react-icons';
import { useRef } from 'react';
import { DayPicker } from './DayPicker';
import { realDay } from './formatDay';
import type { Sample } from './samples/Sample';
import type { Opening, Session } from './Session';
import type { Words } from './words';

/** The bar over everything: which file is open, and what to open, save or play. */
export function TitleBar({
  session,
  samples,
  words,
  icon,
  onOpenFile,
  onSave,
  onOpen,
}: {
  readonly session: Session;
  readonly samples: readonly Sample[];
  readonly words: Words;
  readonly icon: string;
  readonly onOpenFile: (file: File) => void;
  readonly onSave: () => void;
  readonly onOpen: (part: Partial<Opening>) => void;
}) {
  const file = useRef<HTMLInputElement>(null);
  const { locale, fileName, day } = session;
  return (
    <header className="titleBar">
      <img src={icon} alt="" width={22} height={22} />
      <h1>{words.title}</h1>
      <span className="fileName">{fileName}</span>
      <div className="titleActs">
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<DocumentTable20Regular />}>
              {words.samples}
            </Button>
          </MenuTrigger>
          <MenuPopover className="sampleMenu">
            <MenuList>
              {samples.map((sample) => (
                <MenuItem
                  key={sample.id}
                  subText={sample.about[locale]}
                  onClick={() => onOpen({ workbook: sample.build(), fileName: sample.fileName })}
                >
                  {sample.name[locale]}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <input
          ref={file}
          type="file"
          accept=".xlsx"
          className="unseen"
          tabIndex={-1}
          aria-label={words.open}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            target.value = '';
            if (chosen !== undefined) onOpenFile(chosen);
          }}
        />
        <Button appearance="subtle" icon={<FolderOpen20Regular />} onClick={() => file.current?.click()}>
          {words.open}
        </Button>
        <Button appearance="primary" icon={<ArrowDownload20Regular />} onClick={onSave}>
          {words.save}
        </Button>
        <span className="rule" aria-hidden="true" />
        <DayPicker
          day={day ?? realDay()}
          locale={locale}
          words={words}
          onChoose={(chosen) => onOpen({ day: chosen })}
        />
        <Button
          appearance="subtle"
          icon={<LocalLanguage20Regular />}
          lang={locale === 'th-TH' ? 'en' : 'th'}
          onClick={() => onOpen({ locale: locale === 'th-TH' ? 'en-US' : 'th-TH' })}
        >
          {words.otherLanguage}
        </Button>
      </div>
    </header>
  );
}
