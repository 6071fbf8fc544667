import type { Workspace } from '../workspace.ts';
import { actions } from './actions.ts';
import { codeOwnersPath } from './code-owners.ts';
import { prepared, quietly, scanningJob } from './github-steps.ts';
import { fileNameOf, reportTitleOf } from './report-name.ts';
import { ownRulesOf } from './own-rules.ts';
import { indented, inYaml } from './yaml-text.ts';

/** Check, review and build of a pull request: it runs what a stranger may have written, so it can read and no more. */
export function checkWorkflow({ content, call }: Workspace): string {
  const name = fileNameOf(content);
  const own = indented(ownRulesOf('$BASE').join('\n'), 10).trimEnd();
  const ownersFile = codeOwnersPath.github;
  // The token of a fork may not write.
  const sameRepository = `\${{ !cancelled() && github.event.pull_request.head.repo.full_name == github.repository }}`;
  const after = (step: string) => `\${{ !cancelled() && steps.${step}.outcome == 'success' }}`;
  return `name: ${inYaml(reportTitleOf(content))}

on:
  pull_request:

permissions:
  contents: read

concurrency:
  group: \${{ github.workflow }} \${{ github.ref }}
  cancel-in-progress: true

${quietly}
jobs:
  ${name}:
    name: Check, review and build
    runs-on: ubuntu-latest
    timeout-minutes: 30
    env:
      BASE: \${{ github.event.pull_request.base.sha }}
    steps:
${prepared}\
      - uses: ${actions.restoreCache}
        with:
          path: .cache
          key: ${name}-site-\${{ github.sha }}
          restore-keys: ${name}-site-
      - name: Check
        run: |
${own}
          ${call('check', '--base', '"$BASE"', '--format', 'github', '$own')}
      - name: Keep the problems for code scanning
        if: ${after('install')}
        run: |
${own}
          ${call('check', '--base', '"$BASE"', '--format', 'sarif', '$own')} > problems.sarif || [ $? -eq 1 ]
      - name: Review
        if: ${after('install')}
        run: |
          mkdir -p review
          ${call('review', '--base', '"$BASE"', '--format', 'html')} > review/review.html || [ $? -eq 1 ]
          ${call('review', '--base', '"$BASE"', '--format', 'md')} > review/review.md || ended=$?
          cat review/review.md >> "$GITHUB_STEP_SUMMARY"
          exit "\${ended:-0}"
      - name: Build
        id: build
        if: ${after('install')}
        env:
          POPLAR_COMMIT: \${{ github.event.pull_request.head.sha }}
        run: ${call('build')}
      - name: Owners
        if: ${after('install')}
        run: |
          ${call('editor')} || [ $? -eq 1 ]
          git diff --quiet -- ${ownersFile} || echo '::warning file=${ownersFile}::It no longer names who answers for what. Write it anew with "${call('editor')}", and commit it.'
      - name: Keep the review
        if: ${after('install')}
        uses: ${actions.uploadArtifact}
        with:
          name: ${name}-review
          path: review/
      - name: Keep the problems
        if: ${after('install')}
        uses: ${actions.uploadArtifact}
        with:
          name: ${name}-problems
          path: problems.sarif
      - name: Keep the site
        if: ${after('build')}
        uses: ${actions.uploadArtifact}
        with:
          name: ${name}-site
          path: dist/

${scanningJob(name, name, sameRepository)}`;
}
