/** What Excel answers instead of doing it; the code is one of `Excel.ErrorCodes`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** A wrong argument: a bad address, shape, name or formula. */
export function invalidArgument(
  detail = 'The argument is invalid or missing or has an incorrect format.',
): HostError {
  return new HostError('InvalidArgument', detail);
}

/** What was asked for by name or id is not there. */
export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.");
}

/** The name is taken. */
export function itemAlreadyExists(): HostError {
  return new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
}

/** Protected sheet or structure, or a file opened read-only. */
export function accessDenied(detail: string): HostError {
  return new HostError('AccessDenied', detail);
}

/** Excel knows the call but not for this object as it stands. */
export function invalidOperation(detail: string): HostError {
  return new HostError('InvalidOperation', detail);
}

/** A member that this host (or the Excel it plays) does not have, named as `Range.foo`. */
export function apiNotFound(member: string): HostError {
  return new HostError(
    'ApiNotFound',
    `The API '${member}' could not be found. It may be available in a newer version of Excel, or this host does not play it.`,
  );
}
