import { makeStyles } from '@fluentui/react-components';
import type { PaneSet } from '../actions/readPane';
import { sayAreaShort } from '../i18n/sayPlace';
import { useMessages } from './PaneContext';
import { SelectBox } from './SelectBox';

const useStyles = makeStyles({
  sets: { marginBottom: '12px' },
});

/** Chooses between a few sets of scores on one sheet. */
export function ChooseSet({
  sets,
  chosen,
  onChoose,
}: {
  readonly sets: readonly PaneSet[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}) {
  const styles = useStyles();
  const { scores } = useMessages();
  return (
    <div className={styles.sets}>
      <SelectBox
        label={scores.chooseSet}
        value={String(chosen)}
        options={sets.map(({ assessment: { agency, fiscalYear }, area }, index) => ({
          value: String(index),
          words: [
            agency ?? scores.setNumber({ number: String(index + 1) }),
            fiscalYear === undefined ? undefined : scores.fiscalYear({ year: String(fiscalYear) }),
            sayAreaShort(area),
          ]
            .filter((part) => part !== undefined)
            .join(' · '),
        }))}
        onChoose={(value) => {
          onChoose(Number(value));
        }}
      />
    </div>
  );
}
