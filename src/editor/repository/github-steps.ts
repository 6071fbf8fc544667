import { actions } from './actions.ts';

/** Steps that bring a repository with its whole history and what it needs; nothing later can use the token that fetched it. */
export const prepared = `\
      - uses: ${actions.checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: ${actions.setupNode}
        with:
          node-version: 24
          cache: npm
      - name: Install
        id: install
        run: npm ci --loglevel=error --no-audit --no-fund
`;

/** What every job says of itself: npm prints nothing between what Poplar prints, and caches lie where they are kept. */
export const quietly = `\
env:
  NPM_CONFIG_LOGLEVEL: silent
  POPLAR_CACHE: .cache
`;

/** The job that hands the problems to code scanning, which shows them beside their lines; it runs nothing of theirs. */
export const scanningJob = (name: string, needs: string, condition?: string): string => `\
  scanning:
    name: Show the problems in code scanning
    needs: ${needs}
${condition === undefined ? '' : `    if: ${condition}\n`}\
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read
      contents: read
      security-events: write
    steps:
      - uses: ${actions.checkout}
        with:
          persist-credentials: false
      - uses: ${actions.downloadArtifact}
        with:
          name: ${name}-problems
      # A private repository may have no code scanning; the annotations of the check say the same.
      - uses: ${actions.uploadSarif}
        continue-on-error: true
        with:
          sarif_file: problems.sarif
          category: ${name}
`;
