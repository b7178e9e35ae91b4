const realDate = Date;

/** Lets the code of a realm (this one, or a frame's window) believe that it is another day (ISO); the time of day goes on as it is. */
export function setClock(today: string, realm: object = globalThis): void {
  const [year = 1970, month = 1, day = 1] = today.split('-').map(Number);
  const start = new realDate();
  const wanted = new realDate(start);
  wanted.setFullYear(year, month - 1, day);
  const shift = wanted.getTime() - start.getTime();
  const now = (): number => realDate.now() + shift;
  const playedDate = new Proxy(realDate, {
    construct: (target, given, newTarget): Date => {
      const made: unknown = Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget);
      return made instanceof realDate ? made : new realDate(now());
    },
    apply: () => new realDate(now()).toString(),
    get: (target, name, receiver): unknown => {
      const member: unknown = Reflect.get(target, name, receiver);
      return name === 'now' ? now : member;
    },
  });
  Reflect.set(realm, 'Date', playedDate);
}
