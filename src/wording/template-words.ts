/** One thing that a form asks for: a line or a text. */
export interface FormField {
  readonly id: string;
  readonly kind: 'line' | 'text';
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
}

/** A form that somebody fills in who does not write files. */
export interface FormWords {
  readonly name: string;
  readonly description: string;
  readonly warning: string;
  readonly fields: readonly FormField[];
  /** What whoever sends it confirms, under a title. */
  readonly before: string;
  readonly promise: string;
}

/** The words of the templates in a report's repository. */
export interface TemplateWords {
  readonly painPoint: FormWords;
  readonly customerWords: FormWords;
  /** What an owner says of a change: questions with a hint each, and what they confirm. */
  readonly change: {
    readonly questions: readonly { readonly title: string; readonly hint: string }[];
    readonly confirms: readonly string[];
  };
}
