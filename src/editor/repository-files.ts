import { fillIn } from '../source/fill-in.ts';

/** What the text for owners names: how commands are called in their folder. */
export interface OwnersFolder {
  readonly call: (command: string, ...words: readonly string[]) => string;
  /** Where Poplar lies, from the repository's folder; undefined where the repository brings it along. */
  readonly poplarAt: string | undefined;
}

/** What stands beside the content in the repository of a new report. */
export function repositoryFiles(folder: OwnersFolder): readonly { readonly path: string; readonly text: string }[] {
  return [
    { path: 'README.md', text: readme(folder) },
    { path: '.gitattributes', text: attributes },
    { path: '.gitignore', text: ignored },
  ];
}

const attributes = `# Text has the same line ends on every machine; pictures are left alone.
* text=auto eol=lf
*.png binary
*.jpg binary
*.webp binary
`;

const ignored = `# The built site.
/dist/
/dist-customer/
/site/

# What Poplar keeps between builds, and what npm installs.
/.poplar/
node_modules/

# What other programs leave behind.
.DS_Store
Thumbs.db
desktop.ini
~$*
.~lock.*#
*.swp
*~
`;

function whereIs(poplarAt: string | undefined): string {
  return poplarAt === undefined
    ? 'With Node 22 or newer\n   from nodejs.org, install Poplar once: `npm install`. Keep the package-lock.json that it writes, in git too.'
    : `Poplar has to lie at\n   \`${poplarAt}\`, seen from here.`;
}

function readme({ call, poplarAt }: OwnersFolder): string {
  return `# Our customer-experience report

This folder is a report. It says what goes wrong for customers, which one person answers for it, what is being done, and
what the figures prove. It consists of text files, and ${poplarAt === undefined ? 'Poplar' : `[Poplar](${poplarAt})`} makes a site of them.

| what                       | where                           |
| -------------------------- | ------------------------------- |
| the report's own facts     | \`content/report.yaml\`           |
| points of pain             | \`content/pain-points/\`          |
| plans, each a folder       | \`content/plans/\`                |
| people and departments     | \`content/people/\`, \`departments/\` |
| journeys and their stages  | \`content/journeys/\`             |
| metrics, and their figures | \`content/metrics/\`, \`data/\`     |

## What to do first

1. Open this folder in VS Code (File → Open Folder) and install the extensions that it offers. ${whereIs(poplarAt)}
   The lines below are for a terminal in this folder; in VS Code the same stands under Terminal → Run Task.
2. See what is left to do:

   \`\`\`sh
   ${call('check')}
   \`\`\`

3. Fill in what only you can know. It is marked \`${fillIn}\`, with what belongs there in the lines above. Write it in place of
   the mark; where the mark stands behind \`#\`, write it in front and delete the rest of the line. Begin with
   \`report.yaml\`, then people and departments, the journey, the pain point, the metric, and the plan last.
4. Put the figures into the table in \`content/data/\`, a row a period. Where you have none, delete the row. No figure in it
   is an example: nothing but your own can ever be published.
5. See the site while you write, at the address that is printed:

   \`\`\`sh
   ${call('dev')}
   \`\`\`

While something is marked, its page says so, \`/checks/\` lists all of it, and no site is built. That is on purpose: nothing
half-said is published.

## How to check

\`\`\`sh
${call('check')}
\`\`\`

names every mistake with its file, line and column, and what to write instead. Nothing is left when it says
"No problems".

\`\`\`sh
${call('check', '--fix')}
${call('explain', '<rule>')}
${call('claims')}
${call('build')}
\`\`\`

correct what can only be meant in one way, say why a rule is there, say what the figures prove, and make the site in
\`dist/\`.

## How to add more

\`\`\`sh
${call('new', 'pain-point')}
${call('new', 'plan')}
${call('new', 'update')}
\`\`\`

ask for what you know and mark the rest. \`metric\`, \`person\`, \`department\`, \`journey\` and \`voice\` are added the same way. A
file that is there is never replaced.

## How to propose a change

Nobody changes the published report alone: a change is proposed in a pull request, which somebody else reads first.

1. Once, when this folder is new: make an empty repository at your git service (GitHub, GitLab, …), then in VS Code choose
   Source Control → Publish, or type

   \`\`\`sh
   git init --initial-branch main
   git add --all
   git commit --message "Begin the report"
   git remote add origin <address of the repository>
   git push --set-upstream origin main
   \`\`\`

2. For each change, begin a branch with a name that says what it is about: \`git switch --create update-on-late-fees\`.
3. Write, and check until nothing is left.
4. Keep it: \`git add --all\`, then \`git commit --message "Say how late fees went in March"\`, then
   \`git push --set-upstream origin update-on-late-fees\`.
5. Open the address that the last line prints, choose "Create pull request", and ask somebody to review it: for a plan
   its sponsor, for figures whoever they come from.
6. When it has been approved, merge it. \`git switch main\` and \`git pull\` bring you back to where everybody is.
`;
}
