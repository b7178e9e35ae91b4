/** Numbers of Excel's events on the wire (`eventType` in the client). */
export const eventNumbers = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  tableChanged: 101,
  paneVisibility: 65_539,
} as const;
