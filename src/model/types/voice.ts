import schema from '../../../schemas/voice.schema.json' with { type: 'json' };
import type { Entity } from '../entity.ts';
import { defineType } from './content-type.ts';
import type { VoiceEntry } from './generated.ts';

/** One customer's words and what became of them. */
export type Voice = Entity<VoiceEntry>;

export const voiceType = defineType<Voice>()({
  name: 'voice',
  title: 'Voices',
  plural: 'Voices',
  path: 'voices/:id.yaml',
  format: 'list',
  schema,
  collection: 'voices',
});
