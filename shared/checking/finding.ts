// What a check tells the officer: what is wrong and what to do about it.

export type Finding = {
  readonly code: string;
  /** True: it can't be published like this. False: a doubt that the officer may put aside. */
  readonly stops: boolean;
  readonly what: string;
  readonly remedy: string;
};

export const stop = (code: string, what: string, remedy: string): Finding => ({ code, stops: true, what, remedy });
export const doubt = (code: string, what: string, remedy: string): Finding => ({ code, stops: false, what, remedy });
