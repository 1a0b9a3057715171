// Attributes are checked by the schema itself: ProseMirror accepts any attribute value until a check is set.

/** A check that throws (as ProseMirror asks) unless the value is one of those listed. */
export const expectOneOf =
  (name: string, allowed: readonly unknown[]) =>
  (value: unknown): void => {
    if (!allowed.includes(value)) throw new RangeError(`Attribute ${name} has a value outside ${allowed.join(', ')}`);
  };

/** A check that throws unless the value is a text of at most that many characters, or null. */
export const expectLine =
  (name: string, longest: number) =>
  (value: unknown): void => {
    if (value !== null && (typeof value !== 'string' || value.length > longest)) throw new RangeError(`Attribute ${name} is not a short text or null`);
  };

/** A check that throws unless the value is a whole number from 1 on (or null where that is allowed). */
export const expectCount =
  (name: string, orNull = false) =>
  (value: unknown): void => {
    if (orNull && value === null) return;
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1) {
      throw new RangeError(`Attribute ${name} is not a whole number from 1 on`);
    }
  };
