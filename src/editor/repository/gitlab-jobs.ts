import type { Workspace } from '../workspace.ts';
import { ownRulesOf } from './own-rules.ts';
import { committingLines, countingLines, type ScheduledCount } from './counted-anew.ts';
import { gitlabIssueScript, gitlabNoteScript, gitlabProposalScript, runScript } from './posting.ts';
import { fileNameOf, reportTitleOf } from './report-name.ts';
import { indented, inYaml } from './yaml-text.ts';

const prepared = `\
  image: node:24
  variables:
    GIT_DEPTH: '0'
    NPM_CONFIG_LOGLEVEL: silent
    POPLAR_CACHE: .cache
  before_script:
    - npm ci --cache .npm --prefer-offline --loglevel=error --no-audit --no-fund
`;

const packages = `\
    - key:
        files: [package-lock.json]
      paths: [.npm/]
`;

/** Check, review and build of a merge request, and once a schedule runs, an issue with what waits. */
export function gitlabJobs({ content, call }: Workspace): string {
  const name = fileNameOf(content);
  return `.${name}:
${prepared}\

${name}:
  extends: .${name}
  stage: test
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  cache:
${packages}\
    - key: ${name}-site
      paths: [.cache/]
      policy: pull
  script:
    - |
      base="$CI_MERGE_REQUEST_DIFF_BASE_SHA"
      mkdir -p review
${indented(ownRulesOf('$base').join('\n'), 6).trimEnd()}
      ${call('check', '--base', '"$base"', '--format', 'gitlab', '$own')} > gl-code-quality-report.json || [ $? -eq 1 ]
      ${call('review', '--base', '"$base"', '--format', 'html')} > review/review.html || [ $? -eq 1 ]
      ${call('review', '--base', '"$base"', '--format', 'md', '--page', '"$CI_JOB_URL/artifacts/file/review/review.html"')} > review/review.md || [ $? -eq 1 ]
      ${call('review', '--base', '"$base"', '--format', 'text')} || reviewed=$?
      ${call('check', '--base', '"$base"', '$own')} || checked=$?
      ${call('build')} || built=$?
      exit "\${checked:-\${reviewed:-\${built:-0}}}"
  artifacts:
    when: always
    expose_as: ${inYaml(`${reportTitleOf(content)}, reviewed`)}
    paths: [review/, dist/]
    reports:
      codequality: gl-code-quality-report.json

# It has the token, so it runs nothing of what is proposed. A fork has no token and its review stays an artifact.
${name}-comment:
  image: node:24
  stage: .post
  needs: [${name}]
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event" && $CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID && $CI_MERGE_REQUEST_PROJECT_ID == $CI_PROJECT_ID
      when: always
  variables:
    GIT_STRATEGY: none
  script:
    - |
      if [ -z "$POPLAR_TOKEN" ]; then
        echo "No note is written: the variable POPLAR_TOKEN is missing. The review is an artifact of this pipeline."
        exit 0
      fi
${indented(runScript(gitlabNoteScript(reportTitleOf(content))), 6)}
${name}-due:
  extends: .${name}
  stage: test
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule"
  cache:
${packages}\
  script:
    - ${call('due', '--format', 'md')} > due.md
    - cat due.md
    - |
      if [ -z "$POPLAR_TOKEN" ]; then
        echo "No issue is written: the variable POPLAR_TOKEN is missing. The list above is what waits."
        exit 0
      fi
${indented(runScript(gitlabIssueScript(reportTitleOf(content))), 6)}`;
}

/** When a schedule runs, the figures are counted where they come from, and a merge request proposes what is different. */
export function gitlabRefresh({ content, call }: Workspace, { data, branch, title }: ScheduledCount): string {
  const who = { name: 'Poplar', mail: 'poplar@noreply.invalid' };
  const address = '"$CI_SERVER_PROTOCOL://$CI_SERVER_HOST:$CI_SERVER_PORT/$CI_PROJECT_PATH.git"';
  // The token is asked for and stands in no address, so nothing can print it with one.
  const helper = `credential.helper='!printf "username=poplar\\npassword=%s\\n" "$POPLAR_PUSH_TOKEN" #'`;
  const push = `-c ${helper} push --quiet --force ${address}`;
  return `
${fileNameOf(content)}-refresh:
  extends: .${fileNameOf(content)}
  stage: test
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule"
  variables:
    DATA: ${inYaml(data)}
    BRANCH: ${inYaml(branch)}
  cache:
${packages}\
  script:
    - |
${indented(countingLines(call('refresh'), call('review', '--base', 'HEAD', '--format', 'md')), 6)}\
    - |
      if [ ! -s proposal/figures.patch ]; then
        echo "The figures are the same as before, or nothing could be counted."
      elif [ -z "$POPLAR_PUSH_TOKEN" ]; then
        echo "No merge request is opened: the variable POPLAR_PUSH_TOKEN is missing. The figures are an artifact of this job."
      else
${indented(committingLines('git add -- "$DATA"', who, push), 8)}\
        export POPLAR_TOKEN="$POPLAR_PUSH_TOKEN"
${indented(runScript(gitlabProposalScript(title, branch)), 6)}\
      fi
      test ! -e proposal/failed
  artifacts:
    when: always
    paths: [proposal/]
`;
}

/** The site of the default branch on GitLab Pages; the cache of one build is the start of the next. */
export function gitlabPages({ content, call }: Workspace): string {
  return `pages:
${prepared}\
  stage: deploy
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE != "schedule"
  cache:
${packages}\
    - key: ${fileNameOf(content)}-site
      paths: [.cache/]
  script:
    - |
      export POPLAR_COMMIT="$CI_COMMIT_SHA"
      export POPLAR_SITE="$(echo "$CI_PAGES_URL" | cut -d / -f 1-3)"
      export POPLAR_BASE="/$(echo "$CI_PAGES_URL" | cut -s -d / -f 4-)"
      ${call('build', '--out', 'public')}
  artifacts:
    paths: [public/]
`;
}
