/**
 * The programs by which a build service posts what Poplar printed. Each stands whole in its workflow, so that whoever
 * reads the workflow reads everything that has leave to write, and needs nothing but Node.
 */

/** Writes or updates the one comment on the pull request whose run has just ended; its review is a stranger's text. */
export function commentScript(title: string): string {
  return `${githubCalls(title)}
const { workflow_run: run } = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
const owner = run.head_repository?.owner.login;
const branch = encodeURIComponent(\`\${owner}:\${run.head_branch}\`);
const pulls = owner ? await all(\`pulls?state=open&head=\${branch}\`) : [];
const known = run.pull_requests.map(({ number }) => number);
const pull = pulls.find(
  ({ number, head }) => head.sha === run.head_sha && (known.length === 0 || known.includes(number)),
);

// No link is followed, so that nothing of this machine is posted.
const file = 'review/review.md';
const bytes = Buffer.alloc(300_000);
let size = 0;
if (existsSync(file) && lstatSync(file).isFile()) {
  const opened = openSync(file);
  size = readSync(opened, bytes, 0, bytes.length, 0);
  closeSync(opened);
}
// A review names people and calls nobody.
const review = bytes.toString('utf8', 0, size).replaceAll(/@|&#0*64;?|&#x0*40;?|&commat;?/gi, '@\\u200b');
const fork = '> This comes from a fork, which can make it say anything. Read the changed files before you decide.\\n\\n';
const start = \`\${mark}\\n\${run.head_repository?.full_name === GITHUB_REPOSITORY ? '' : fork}\`;
const end = \`\\n\\n[The whole review with its charts, the built site and all problems](\${run.html_url})\`;
// GitHub takes so many characters.
const room = 65_536 - start.length - end.length;
const body = start + (review === '' ? 'The review could not be made.' : review.slice(0, room).toWellFormed()) + end;

if (!pull) console.log('No open pull request ends with this commit, so nothing is posted.');
else {
  const comment = (await all(\`issues/\${pull.number}/comments\`)).find(isOurs);
  if (comment) await call('PATCH', \`issues/comments/\${comment.id}\`, { body });
  else await call('POST', \`issues/\${pull.number}/comments\`, { body });
  console.log(\`\${comment ? 'Updated' : 'Wrote'} the comment on pull request \${pull.number}.\`);
}
`;
}

/** Opens an issue with what waits, updates it, and closes it when nothing waits any more. */
export function issueScript(title: string): string {
  return `${githubCalls(waitingTitle(title))}
const due = readFileSync('due.md', 'utf8');
const issue = (await all('issues?state=open')).find((one) => !one.pull_request && isOurs(one));
const body = \`\${mark}\\n\${due}\`;
if (due === '') {
  if (issue) await call('PATCH', \`issues/\${issue.number}\`, { state: 'closed', state_reason: 'completed' });
} else if (issue) await call('PATCH', \`issues/\${issue.number}\`, { body });
else await call('POST', 'issues', { title: ${JSON.stringify(waitingTitle(title))}, body });
`;
}

/** The same on GitLab, with the token of a project, for that of a job may not. */
export function gitlabIssueScript(title: string): string {
  return `${gitlabCalls(waitingTitle(title))}
const due = readFileSync('due.md', 'utf8');
const own = await call('GET', 'issues?state=opened&scope=created_by_me&per_page=100');
const issue = own.find(({ description }) => (description ?? '').startsWith(mark));
const description = \`\${mark}\\n\${due}\`;
if (due === '') {
  if (issue) await call('PUT', \`issues/\${issue.iid}\`, { state_event: 'close' });
} else if (issue) await call('PUT', \`issues/\${issue.iid}\`, { description });
else await call('POST', 'issues', { title: ${JSON.stringify(waitingTitle(title))}, description });
`;
}

/** Writes or updates the one note on a merge request, as whoever the token belongs to. */
export function gitlabNoteScript(title: string): string {
  return `${gitlabCalls(title)}
const { CI_API_V4_URL: api, CI_MERGE_REQUEST_IID, CI_PIPELINE_URL } = process.env;
const review = existsSync('review/review.md') ? readFileSync('review/review.md', 'utf8') : '';
// A review names people and calls nobody, and no line of it is an order to GitLab.
const quiet = review.replaceAll(/@|&#0*64;?|&#x0*40;?|&commat;?/gi, '@\\u200b').replaceAll(/^\\s*\\//gm, '\\u200b/');
const end = \`\\n\\n[The whole review with its charts, the built site and all problems](\${CI_PIPELINE_URL})\`;
const body = \`\${mark}\\n\${quiet === '' ? 'The review could not be made.' : quiet}\${end}\`;
const notes = \`merge_requests/\${CI_MERGE_REQUEST_IID}/notes\`;
const me = await ask(\`\${api}/user\`, 'GET');
const isOurs = (note) => note.author?.id === me.id && (note.body ?? '').startsWith(mark);
let own;
for (let page = 1, some = []; !own && (page === 1 || some.length === 100); page++) {
  some = await call('GET', \`\${notes}?per_page=100&page=\${page}\`);
  own = some.find(isOurs);
}
if (own) await call('PUT', \`\${notes}/\${own.id}\`, { body });
else await call('POST', notes, { body });
console.log(\`\${own ? 'Updated' : 'Wrote'} the note on merge request \${CI_MERGE_REQUEST_IID}.\`);
`;
}

/** Opens a pull request for the branch with counted figures, or says in the one that is open what they are now. */
export function proposalScript(title: string, branch: string): string {
  return `${githubCalls(title)}
${proposal}
const [owner] = GITHUB_REPOSITORY.split('/');
const [pull] = await all(\`pulls?state=open&head=\${encodeURIComponent(\`\${owner}:${branch}\`)}\`);
if (pull) await call('PATCH', \`pulls/\${pull.number}\`, { body });
else await call('POST', 'pulls', { title: ${JSON.stringify(title)}, head: '${branch}', base: process.env.BASE, body });
`;
}

/** The same on GitLab, with the token of a project. */
export function gitlabProposalScript(title: string, branch: string): string {
  return `${gitlabCalls(title)}
${proposal}
const [merge] = await call('GET', 'merge_requests?state=opened&source_branch=${encodeURIComponent(branch)}');
if (merge) await call('PUT', \`merge_requests/\${merge.iid}\`, { description: body });
else
  await call('POST', 'merge_requests', {
    title: ${JSON.stringify(title)},
    source_branch: '${branch}',
    target_branch: process.env.CI_DEFAULT_BRANCH,
    remove_source_branch: true,
    description: body,
  });
`;
}

/** What a request says that proposes counted figures, from what `refresh` and `review` printed. */
const proposal = `\
const printed = (name) => {
  const file = \`proposal/\${name}\`;
  const text = existsSync(file) ? readFileSync(file, 'utf8').slice(0, 30_000).toWellFormed() : '';
  // What is printed names people and groups; it calls nobody, and no line of it is an order.
  return text.replaceAll(/@|&#0*64;?|&#x0*40;?|&commat;?/gi, '@\\u200b').replaceAll(/^\\s*\\//gm, '\\u200b/');
};
const failed = existsSync('proposal/failed') ? 'Not everything could be counted; this says why.\\n\\n' : '';
const counted = printed('counted.txt').replaceAll(/^/gm, '    ');
const body = \`\${mark}\\n\${printed('review.md')}\\n\\n### What was counted\\n\\n\${failed}\${counted}\\n\`;
`;

/** A line for the shell that runs such a program. */
export function runScript(script: string): string {
  return `node --input-type=module - <<'PROGRAM'\n${script}PROGRAM\n`;
}

/** The title of the issue, and of the workflow that writes it. */
export function waitingTitle(title: string): string {
  return `${title}: what waits`;
}

function markOf(title: string): string {
  return `<!-- poplar: ${title} -->`;
}

function gitlabCalls(title: string): string {
  return `\
import { existsSync, readFileSync } from 'node:fs';
const mark = ${JSON.stringify(markOf(title))};
const { CI_API_V4_URL, CI_PROJECT_ID, POPLAR_TOKEN } = process.env;
const ask = async (address, method, body) => {
  const answer = await fetch(address, {
    method,
    headers: { 'private-token': POPLAR_TOKEN, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(\`\${method} \${address}: \${answer.status} \${await answer.text()}\`);
  return answer.json();
};
const call = (method, path, body) => ask(\`\${CI_API_V4_URL}/projects/\${CI_PROJECT_ID}/\${path}\`, method, body);
`;
}

function githubCalls(title: string): string {
  return `\
import { closeSync, existsSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
const mark = ${JSON.stringify(markOf(title))};
const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN } = process.env;
const call = async (method, path, body) => {
  const answer = await fetch(\`\${GITHUB_API_URL}/repos/\${GITHUB_REPOSITORY}/\${path}\`, {
    method,
    headers: { authorization: \`Bearer \${GITHUB_TOKEN}\`, accept: 'application/vnd.github+json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(\`\${method} \${path}: \${answer.status} \${await answer.text()}\`);
  return answer.json();
};
const all = async (path) => {
  const found = [];
  for (let page = 1; ; page++) {
    const some = await call('GET', \`\${path}\${path.includes('?') ? '&' : '?'}per_page=100&page=\${page}\`);
    found.push(...some);
    if (some.length < 100) return found;
  }
};
const isOurs = ({ user, body }) => user?.type === 'Bot' && (body ?? '').startsWith(mark);
`;
}
