import type { Workspace } from '../workspace.ts';
import { actions } from './actions.ts';
import { prepared, quietly, scanningJob } from './github-steps.ts';
import { fileNameOf, reportTitleOf } from './report-name.ts';
import { inYaml } from './yaml-text.ts';

/** The site of the default branch on GitHub Pages; the cache of one build is the start of the next. */
export function publishWorkflow({ content, call }: Workspace): string {
  const name = fileNameOf(content);
  return `name: ${inYaml(`${reportTitleOf(content)}: publish`)}

on:
  push:
  workflow_dispatch:

permissions:
  contents: read

concurrency:
  group: \${{ github.workflow }} \${{ github.ref }}

${quietly}
jobs:
  build:
    name: Build
    if: github.ref_name == github.event.repository.default_branch
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read
      pages: read
    steps:
${prepared}\
      - uses: ${actions.cache}
        with:
          path: .cache
          key: ${name}-site-\${{ github.sha }}
          restore-keys: ${name}-site-
      - name: Ask where the site will be
        id: pages
        uses: ${actions.configurePages}
      - name: Build
        env:
          POPLAR_SITE: \${{ steps.pages.outputs.origin }}
          POPLAR_BASE: \${{ steps.pages.outputs.base_path }}
        run: ${call('build')}
      - uses: ${actions.uploadPages}
        with:
          path: dist/
      - name: Keep the problems for code scanning
        run: |
          own=
          if [ -d rules ]; then own='--rules rules'; fi
          ${call('check', '--format', 'sarif', '$own')} > problems.sarif
      - uses: ${actions.uploadArtifact}
        with:
          name: ${name}-problems
          path: problems.sarif

  publish:
    name: Publish
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployed.outputs.page_url }}
    steps:
      - id: deployed
        uses: ${actions.deployPages}

${scanningJob(name, 'build')}`;
}
