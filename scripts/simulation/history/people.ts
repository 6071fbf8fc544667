/** Who commits to the sample report, each with the address their own machine or host writes. */
export const authors = {
  aoife: 'Aoife Brennan <61820447+abrennan@users.noreply.github.com>',
  callum: 'Callum <callum@faults-desk.local>',
  dev: 'Dev Patel <dpatel@users.noreply.github.com>',
  gareth: 'Gareth Hollis <20551873+ghollis@users.noreply.github.com>',
  helen: 'Helen Marsh <hmarsh@users.noreply.github.com>',
  joanna: 'Joanna Whitlock <9112044+jwhitlock@users.noreply.github.com>',
  /** Keeps the survey tables and stands in no file of people/. */
  kieran: 'Kieran Doyle <kieran.doyle@northline.example>',
  marcus: 'Marcus Bell <3310552-mbell@users.noreply.gitlab.com>',
  maria: 'Maria Okafor <48213377+mokafor@users.noreply.github.com>',
  priya: 'Priya Raman <priya.raman@northline.example>',
  ruth: 'Ruth Castellan <rcastellan@users.noreply.github.com>',
  sian: 'Siân Griffiths <sian.griffiths@northline.example>',
  tunde: 'Tunde Adeyemi <tadeyemi@users.noreply.github.com>',
} as const;

export type Author = keyof typeof authors;

/** What git itself reads to know that one person committed under another name. */
export const mailmap = 'Callum Reid <creid@users.noreply.github.com> Callum <callum@faults-desk.local>\n';
