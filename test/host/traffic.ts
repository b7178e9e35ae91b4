/** What travelled, counted as Excel's limits and the speed budget count. */
export interface HostStats {
  /** Requests of the add-in; the client's own tidying up is left out. */
  readonly roundTrips: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly replyBytes: number;
  readonly largestRequest: number;
  readonly largestReply: number;
}

/** Nothing travelled yet. */
export const NO_TRAFFIC: HostStats = {
  roundTrips: 0,
  actions: 0,
  requestBytes: 0,
  replyBytes: 0,
  largestRequest: 0,
  largestReply: 0,
};

/** One more request came in. */
export function withRequest(stats: HostStats, bytes: number): HostStats {
  return {
    ...stats,
    roundTrips: stats.roundTrips + 1,
    requestBytes: stats.requestBytes + bytes,
    largestRequest: Math.max(stats.largestRequest, bytes),
  };
}

/** One more reply went out, to a request of so many actions. */
export function withReply(stats: HostStats, actions: number, bytes: number): HostStats {
  return {
    ...stats,
    actions: stats.actions + actions,
    replyBytes: stats.replyBytes + bytes,
    largestReply: Math.max(stats.largestReply, bytes),
  };
}
