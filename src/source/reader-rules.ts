/** What every file must meet before it can be read, and why; a report can neither change nor exempt these. */
export const readerRules = {
  'file-can-be-read': 'A file that stops its reader says nothing, and nobody could tell what it would have said.',
  'file-has-a-place': 'A file that nothing reads is work that nobody sees.',
  'file-is-plain-text': 'Text with broken or invisible characters is not what its author sees.',
  'file-is-regular': 'A link, a device or a folder in the place of a file may lead anywhere.',
  'file-is-merged': 'Where two changes met, git leaves both in the file until somebody chooses.',
  'file-is-small': 'A huge file is most likely there by accident, and would hold up everybody.',
  'id-is-kebab-case': 'A file name becomes an address, so it holds only what every address can.',
  'id-is-unique': 'What two things share, no reference can tell apart.',
  'metric-matches-its-data': 'Figures are read exactly as they are declared; what does not fit is not guessed at.',
  'prose-is-not-code': 'Stories are text. Code in them could do anything on every reader’s screen.',
  'public-file-is-inert': 'A browser may run a file that is published as it is; somebody has to look at it.',
  'reference-exists': 'What names something that is not there leads every reader nowhere.',
  'report-has-content': 'A report needs its settings and at least one pain point or plan.',
  'schema-is-met': 'A fact in another shape than its description is read wrongly or not at all.',
  'time-zone-is-known': 'The time zone decides which day it is, and with it which figures count.',
  'yaml-is-plain': 'Facts are plain YAML, so that every reader and every tool reads the same.',
} as const;

/** The id of something that keeps a file from being read as it stands. */
export type ReaderRule = keyof typeof readerRules;
