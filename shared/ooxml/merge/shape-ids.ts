// Ids of old drawings (VML): Word writes the name there that an author gave a shape, and other shapes refer to it (part 4, 19.1.2.19).

/** Tells what a shape is called in the pack, the same for each that refers to it; `prefix` stands before all. Ids that Word counts itself stay. */
export const shapeIds = (prefix: string): ((id: string) => string) => {
  const known = new Map<string, string>();
  return (id) => {
    if (/^_x0000_[a-z]{1,2}\d+$/.test(id)) return `${prefix}${id}`;
    const made = known.get(id) ?? `${prefix}shape${known.size + 1}`;
    known.set(id, made);
    return made;
  };
};
