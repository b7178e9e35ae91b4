/** What one room of src/ may import: from rooms at run time, from rooms as types only, and which npm packages. */
export type Room = {
  readonly values: readonly string[];
  readonly types: readonly string[];
  readonly packages: readonly string[];
};

/** The rooms of src/ by folder name, and the modules of excel/ that the shells (ribbon, pane) may call themselves. */
export type House = {
  readonly rooms: Readonly<Record<string, Room>>;
  readonly shellDoors: readonly string[];
};
