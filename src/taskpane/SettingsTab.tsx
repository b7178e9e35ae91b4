import { makeStyles, tokens } from '@fluentui/react-components';
import { LANGUAGES } from '../i18n/Language';
import { Choice } from './Choice';
import { CopyDetails } from './CopyDetails';
import { usePane } from './PaneContext';
import { problemReport } from './problemReport';
import { Section } from './Section';
import { ADDIN_VERSION, currentBuild } from './version';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: '30px',
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  part: { marginTop: '24px' },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** The last tab: the language, what this add-in is, and a report for the administrator. */
export function SettingsTab() {
  const styles = useStyles();
  const { messages, actions, setLanguage } = usePane();
  const { settings, language } = messages;
  const build = currentBuild();
  return (
    <>
      <h2 className={styles.title}>{messages.pane.tabs.settings}</h2>
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
