import type { Workspace } from '../workspace.ts';
import { actions } from './actions.ts';
import { committingLines, countingLines, type ScheduledCount } from './counted-anew.ts';
import { prepared, quietly } from './github-steps.ts';
import { proposalScript, runScript } from './posting.ts';
import { fileNameOf } from './report-name.ts';
import { indented, inYaml } from './yaml-text.ts';

/**
 * Once a week the figures are counted where they come from, and a pull request proposes what is different. What counts
 * knows the addresses and may not write; what may write runs no code.
 */
export function refreshWorkflow({ content, call }: Workspace, count: ScheduledCount): string {
  const { data, branch, title, secrets, folders } = count;
  const artifact = `${fileNameOf(content)}-figures`;
  const given = [
    ...secrets.map((name) => `${name}: \${{ secrets.${name} }}`),
    ...folders.map((name) => `${name}: \${{ vars.${name} }}`),
    `DATA: ${inYaml(data)}`,
  ];
  const apply = `git apply --index --include="$DATA/*" proposal/figures.patch`;
  const bot = { name: 'github-actions[bot]', mail: '41898282+github-actions[bot]@users.noreply.github.com' };
  return `name: ${inYaml(title)}

on:
  schedule:
    - cron: '43 4 * * 1'
  workflow_dispatch:

permissions: {}

concurrency:
  group: \${{ github.workflow }}

${quietly}
jobs:
  count:
    name: Count
    runs-on: ubuntu-latest
    timeout-minutes: 120
    permissions:
      contents: read
    outputs:
      differs: \${{ steps.count.outputs.differs }}
    steps:
${prepared}\
      - name: Count
        id: count
        env:
${indented(given.join('\n'), 10)}
        run: |
${indented(countingLines(call('refresh'), call('review', '--base', 'HEAD', '--format', 'md')), 10)}\
          cat proposal/counted.txt >> "$GITHUB_STEP_SUMMARY"
          if [ -s proposal/figures.patch ]; then echo 'differs=yes' >> "$GITHUB_OUTPUT"; fi
      - uses: ${actions.uploadArtifact}
        with:
          name: ${artifact}
          path: proposal/
      - name: Fail where something was refused
        run: test ! -e proposal/failed

  propose:
    name: Propose
    needs: count
    if: \${{ !cancelled() && needs.count.outputs.differs == 'yes' }}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write
      pull-requests: write
    steps:
      - uses: ${actions.checkout}
      - uses: ${actions.downloadArtifact}
        with:
          name: ${artifact}
          path: proposal
      - name: Commit
        env:
          DATA: ${inYaml(data)}
          BRANCH: ${inYaml(branch)}
        run: |
${indented(committingLines(apply, bot, 'push --quiet --force origin'), 10)}\
      - name: Open or update the pull request
        env:
          GITHUB_TOKEN: \${{ github.token }}
          BASE: \${{ github.ref_name }}
        run: |
${indented(runScript(proposalScript(title, branch)), 10)}`;
}
