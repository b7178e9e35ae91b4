import { isRecord, numberOf, parseJson, textOf } from './json';

/** What the add-in sends: layer 1 of office.js, a JSON text by postMessage. */
export interface Incoming {
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly kind: 'invoke' | 'register' | 'unregister';
  readonly data: unknown;
}

/** Reads a message of the add-in; undefined when it is none of office.js's. */
export function readMessage(text: string): Incoming | undefined {
  let message: unknown;
  try {
    message = parseJson(text);
  } catch {
    return undefined;
  }
  if (!isRecord(message) || message._messageType !== 0) return undefined;
  const kind = (['invoke', 'register', 'unregister'] as const)[numberOf(message._actionType)];
  if (kind === undefined) return undefined;
  return {
    action: textOf(message._actionName),
    conversation: textOf(message._conversationId),
    correlation: numberOf(message._correlationId),
    kind,
    data: message._data,
  };
}

/** The answer to a message. */
export function replyTo(message: Incoming, data: unknown): string {
  return outgoing(message, data, 0);
}

/** An event for whoever registered with `message`. */
export function eventFor(message: Incoming, data: unknown): string {
  return outgoing(message, data, 1);
}

function outgoing(
  { action, conversation, correlation }: Incoming,
  data: unknown,
  responseType: 0 | 1,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: '',
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}
