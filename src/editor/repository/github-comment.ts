import { actions } from './actions.ts';
import { commentScript, runScript } from './posting.ts';
import { fileNameOf, reportTitleOf } from './report-name.ts';
import { indented, inYaml } from './yaml-text.ts';

/**
 * Posts the review on the pull request, from a fork too: it has leave to write, so it fetches no code, runs none of
 * what was proposed, and asks GitHub, not the review, which pull request that is.
 */
export function commentWorkflow(content: string): string {
  const title = reportTitleOf(content);
  return `name: ${inYaml(`${title}: comment`)}

on:
  workflow_run:
    workflows: [${inYaml(title)}]
    types: [completed]

permissions: {}

concurrency:
  group: \${{ github.workflow }} \${{ github.event.workflow_run.head_repository.full_name }} \${{ github.event.workflow_run.head_branch }}

jobs:
  comment:
    name: Post or update the review
    if: github.event.workflow_run.event == 'pull_request' && github.event.workflow_run.conclusion != 'cancelled'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read
      pull-requests: write
    steps:
      - uses: ${actions.downloadArtifact}
        continue-on-error: true
        with:
          name: ${fileNameOf(content)}-review
          path: review
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - name: Comment
        env:
          GITHUB_TOKEN: \${{ github.token }}
        run: |
${indented(runScript(commentScript(title)), 10)}`;
}
