/**
 * Lines of a shell that take a company's own rules from the base of a proposal, never from the proposal itself: they are
 * programs, and nobody has read those of a stranger yet. `$own` is then the option of `check`, or nothing.
 */
export const ownRulesOf = (base: string): readonly string[] => [
  'own=',
  `if git cat-file -e "${base}:rules" 2>/dev/null; then`,
  '  rm -rf .git/own-rules && mkdir .git/own-rules',
  `  git archive "${base}" rules | tar -xf - -C .git/own-rules`,
  "  own='--rules .git/own-rules/rules'",
  'fi',
];
