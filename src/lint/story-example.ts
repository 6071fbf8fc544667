/** A story as the examples of rules need it: sound front matter, and the words that a rule is about. */
export const storyExample = (body: string): string => `---
headline: The fee now waits for the bank
said: You charged me for being late when I was not.
did: We hold the fee until the bank has answered.
---

${body}
`;
