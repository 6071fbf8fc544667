import { shownStep } from './plan.ts';
import type { GeneratedMetric } from './metrics.ts';
import type { Subject } from './subject.ts';
import { asides, entryOf, filled, sentences } from './vocabulary.ts';
import { yamlText } from './yaml-text.ts';

/** A story of about 350 words with one component of each kind, its sentences drawn in an order of their own. */
export function storyText(subject: Subject, outcome: GeneratedMetric): string {
  const random = subject.random('story');
  const blanks = {
    subject: subject.event.subject,
    team: subject.department.replaceAll('-', ' '),
    area: subject.area,
    count: String(200 + Math.floor(1_800 * random.uniform())),
  };
  const start = Math.floor(sentences.length * random.uniform());
  const paragraph = (first: number): string =>
    Array.from({ length: 4 }, (_, i) => filled(entryOf(sentences, start + 7 * (first + i)), blanks)).join(' ');
  const front = yamlText({
    headline: `${subject.event.plan} in the ${subject.area} area`,
    said: `Nobody tells us anything about ${subject.event.subject} until it is too late.`,
    did: 'One message, sent as soon as we know, with the name of somebody who can act.',
    hero: outcome.id,
  });
  return [
    `---\n${front}---`,
    paragraph(0),
    `<Voice id="${subject.voices[0]}" />`,
    '## What we found',
    paragraph(4),
    `<Outcome metric="${outcome.id}" />`,
    '## What we changed',
    paragraph(8),
    `<Step id="${shownStep}" />`,
    '## What is left',
    paragraph(12),
    `<Aside>\n\n${filled(entryOf(asides, subject.index), blanks)}\n\n</Aside>`,
    '',
  ].join('\n\n');
}
