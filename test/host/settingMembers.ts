import { itemNotFound } from './HostError';
import type { HostObject, MemberNames, Members } from './HostObject';
import { bind } from './HostObject';
import type { HostState } from './HostState';
import { parseJson } from './json';
import { refuseReadOnly } from './permissions';

interface SettingTarget {
  readonly key: string;
}

const members: Members<SettingTarget> = {
  type: 'Setting',
  id: ({ key }) => key,
  idName: '_Id',
  scalars: {
    _Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, state) => {
        const text = state.workbook.settings.get(key);
        if (text === undefined) throw itemNotFound();
        return parseJson(text);
      },
      set: ({ key }, value, state) => {
        refuseReadOnly(state);
        if (!state.workbook.settings.has(key)) throw itemNotFound();
        state.workbook.settings.set(key, JSON.stringify(value));
      },
    },
  },
  methods: {
    Delete: ({ key }, _, state) => {
      refuseReadOnly(state);
      if (!state.workbook.settings.delete(key)) throw itemNotFound();
    },
  },
};

const collection: Members<undefined> = {
  type: 'SettingCollection',
  items: (_, state) => [...state.workbook.settings.keys()].map((key) => bind(members, { key }, state)),
  finders: {
    Add: (_, args, state) => {
      refuseReadOnly(state);
      const key = args.text(0);
      state.workbook.settings.set(key, JSON.stringify(args.at(1)));
      return bind(members, { key }, state);
    },
  },
};

/** `workbook.settings`: what the add-in keeps in the file. */
export function settingCollection(state: HostState): HostObject {
  return bind(collection, undefined, state);
}

/** What is played here. */
export const settingTables: readonly MemberNames[] = [members, collection];
