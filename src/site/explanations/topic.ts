/** One method or precaution, explained to somebody who has to rely on it. */
export interface Topic {
  /** The anchor that other pages link to; for a method, its id. */
  readonly id: string;
  readonly title: string;
  /** What it does, a paragraph each. */
  readonly says: readonly string[];
  /** When it is used. */
  readonly used: string;
  /** What it cannot tell. */
  readonly cannot: string;
  readonly formula?: string;
  /** Where it comes from. */
  readonly source?: string;
}

/** Topics that belong together, under one heading of the page. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly topics: readonly Topic[];
}
