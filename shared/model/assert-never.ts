/** Closes a switch over a union: adding a member without handling it is a type error here. */
export const assertNever = (value: never): never => {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
};
