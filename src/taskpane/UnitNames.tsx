import { makeStyles, tokens } from '@fluentui/react-components';
import { AGENCY_KINDS, agencyKindOf } from '../ita/AgencyKind';
import { RESPONSIBLE_ROLES, responsibleUnitsOf } from '../ita/agencyUnits';
import type { MeasuresSetup } from '../sheets/MeasuresSetup';
import { usePane } from './PaneContext';
import { SelectBox } from './SelectBox';
import { TypedBox } from './TypedBox';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: '8px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const BY_NAME = 'byName';

/** What the agency's units are called: by its kind, and each in its own words. */
export function UnitNames({
  agency,
  setup,
  onChoose,
}: {
  readonly agency: string | undefined;
  readonly setup: MeasuresSetup;
  readonly onChoose: (setup: MeasuresSetup) => void;
}) {
  const styles = useStyles();
  const { messages } = usePane();
  const { planning } = messages;
  const known = agencyKindOf(agency);
  const presets = responsibleUnitsOf(setup.agencyKind ?? known);
  return (
    <div className={styles.fields}>
      <p className={styles.hint}>{planning.unitsHint}</p>
      <SelectBox
        label={planning.kind}
        value={setup.agencyKind ?? BY_NAME}
        options={[
          { value: BY_NAME, words: planning.kindByName({ kind: planning.kinds[known] }) },
          ...AGENCY_KINDS.map(({ kind }) => ({ value: kind, words: planning.kinds[kind] })),
        ]}
        onChoose={(value) => {
          const chosen = AGENCY_KINDS.find(({ kind }) => kind === value)?.kind;
          const { agencyKind: _former, ...rest } = setup;
          onChoose(chosen === undefined ? rest : { ...rest, agencyKind: chosen });
        }}
      />
      {RESPONSIBLE_ROLES.map((role) => (
        <TypedBox
          key={role}
          place="beside"
          label={planning.unitRoles[role]}
          value={setup.units?.[role] ?? ''}
          hint={presets[role]}
          onType={(typed) => {
            onChoose({ ...setup, units: { ...setup.units, [role]: typed } });
          }}
        />
      ))}
    </div>
  );
}
