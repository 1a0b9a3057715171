// Where a tab takes the text when nobody set another place for it.

/** Half an inch or 1.25 cm, at which Word and LibreOffice stop such a tab. */
export const tabSteps = [36, 35.43] as const;

/** A place at which an unset tab stops, counted from the text's left edge. */
export const atTabStop = (x: number, step?: number): boolean =>
  (step === undefined ? tabSteps : [step]).some(each => x > each / 2 && Math.abs(x - Math.round(x / each) * each) < 0.9);

/** The next such place behind `x`, both counted from the text's left edge. */
export const nextTabStop = (x: number, step: number): number => (Math.floor((x + 0.1) / step) + 1) * step;
