import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneReading } from '../actions/readPane';
import { LANGUAGES } from '../i18n/Language';
import { sayFinding } from '../i18n/sayFinding';
import { fiscalYearOf } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import { BandSettings } from './BandSettings';
import { Choice } from './Choice';
import { CopyDetails } from './CopyDetails';
import { EitPartsSettings } from './EitPartsSettings';
import { usePane } from './PaneContext';
import { problemReport } from './problemReport';
import { RulesSettings } from './RulesSettings';
import { Section } from './Section';
import { toneVars } from './theme';
import { ADDIN_VERSION, currentBuild } from './version';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: '30px',
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  damaged: {
    margin: '8px 0 16px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: toneVars('alarm').ground,
    color: toneVars('alarm').ink,
  },
  part: { marginTop: '24px' },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** The year of the scores that are open, if there are any. */
function yearOf({ scores }: PaneReading): FiscalYear | undefined {
  return 'ok' in scores ? undefined : scores.assessments[0]?.assessment.fiscalYear;
}

/** The last tab: bands and rules of this workbook, the language, what this add-in is, and a report for the administrator. */
export function SettingsTab({ reading }: { readonly reading: PaneReading | undefined }) {
  const styles = useStyles();
  const { messages, actions, setLanguage } = usePane();
  const { settings, language } = messages;
  const build = currentBuild();
  return (
    <>
      <h2 className={styles.title}>{messages.pane.tabs.settings}</h2>
      {reading === undefined ? (
        <p className={styles.text}>{messages.rules.needsWorkbook}</p>
      ) : (
        <>
          {reading.damaged !== undefined && (
            <p className={styles.damaged}>{sayFinding(reading.damaged, messages)}</p>
          )}
          <BandSettings preferences={reading.preferences} />
          <EitPartsSettings preferences={reading.preferences} />
          <RulesSettings
            preferences={reading.preferences}
            begins={yearOf(reading) ?? fiscalYearOf(actions.today())}
          />
        </>
      )}
      <Section title={settings.language} topic="settings">
        <p className={styles.text}>{settings.writtenInThai}</p>
        <Choice
          legend={settings.chooseLanguage}
          options={LANGUAGES.map((value) => ({ value, words: settings.languages[value], lang: value }))}
          value={language}
          state="free"
          onChoose={setLanguage}
        />
      </Section>
      <section className={styles.part}>
        <h2 className={styles.heading}>{settings.about}</h2>
        <p className={styles.text}>{settings.aboutText}</p>
        <p className={styles.text}>{settings.privacy}</p>
        <p className={styles.text}>{settings.version({ version: ADDIN_VERSION, build })}</p>
      </section>
      <section className={styles.part}>
        <h2 className={styles.heading}>{settings.details}</h2>
        <p className={styles.text}>{settings.detailsText}</p>
        <CopyDetails
          report={() =>
            problemReport({
              version: ADDIN_VERSION,
              build,
              describeHost: actions.describeHost,
              language,
              outcome: actions.currentSession().outcome,
            })
          }
        />
      </section>
    </>
  );
}
