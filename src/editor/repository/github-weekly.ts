import type { Workspace } from '../workspace.ts';
import { prepared, quietly } from './github-steps.ts';
import { issueScript, runScript, waitingTitle } from './posting.ts';
import { reportTitleOf } from './report-name.ts';
import { indented, inYaml } from './yaml-text.ts';

/** Once a week one issue says what waits for whom, until nothing does. */
export function weeklyWorkflow({ content, call }: Workspace): string {
  const title = reportTitleOf(content);
  return `name: ${inYaml(waitingTitle(title))}

on:
  schedule:
    - cron: '17 5 * * 1'
  workflow_dispatch:

permissions: {}

concurrency:
  group: \${{ github.workflow }}

${quietly}
jobs:
  due:
    name: List what waits
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read
      issues: write
    steps:
${prepared}\
      - name: List
        run: |
          ${call('due', '--format', 'md')} > due.md
          cat due.md >> "$GITHUB_STEP_SUMMARY"
      - name: Open, update or close the issue
        env:
          GITHUB_TOKEN: \${{ github.token }}
        run: |
${indented(runScript(issueScript(title)), 10)}`;
}
