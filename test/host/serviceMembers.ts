import { invalidArgument } from './HostError';
import type { HostObject, MemberNames, Members } from './HostObject';
import { bind } from './HostObject';
import { apiNotFound } from './HostError';
import type { HostState } from './HostState';

const paneService: Members<undefined> = {
  type: 'AppRuntimeService',
  methods: {
    SetAppRuntimeState: (_, args, state) => {
      const wanted = args.text(0);
      if (wanted !== 'Visible' && wanted !== 'Background') throw invalidArgument();
      state.showPane(wanted);
    },
    GetAppRuntimeState: (_, __, state) => state.pane.state,
  },
};

const startService: Members<undefined> = {
  type: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
};

/** The full type names on the wire of services outside the workbook. */
const services: Readonly<Record<string, Members<undefined>>> = {
  'Microsoft.AppRuntime.AppRuntimeService': paneService,
  'Microsoft.InternalService.AddinInternalService': startService,
};

/** A service of Office by its full type name. */
export function service(typeName: string, state: HostState): HostObject {
  const found = Object.hasOwn(services, typeName) ? services[typeName] : undefined;
  if (found === undefined) throw apiNotFound(typeName);
  return bind(found, undefined, state);
}

/** What is played here. */
export const serviceTables: readonly MemberNames[] = [paneService, startService];
