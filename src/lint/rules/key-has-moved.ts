import { movedKeys } from '../../model/moved-keys.ts';
import { moveKey } from '../../source/move-key.ts';
import { callOf } from '../../source/call.ts';
import { defineRule } from '../rule.ts';

/** A report that an earlier version wrote is read as it is, and says where it could be of today. */
export const keyHasMoved = defineRule({
  id: 'key-has-moved',
  severity: 'info',
  why: 'What an earlier version called otherwise is still read, but nobody finds it described any more.',
  bad: { 'report.yaml': 'asOf: 2025-10-31\n⟦notice⟧: For employees only.\n' },
  good: { 'report.yaml': 'asOf: 2025-10-31\nsite: { footer: For employees only. }\n' },
  *check({ settings }, { textOf }) {
    const text = textOf(settings.file);
    for (const moved of movedKeys) {
      if (!text.split('\n').some((line) => line.startsWith(`${moved.key}:`))) continue;
      const [at, now] = [settings.keyAt(moved.key), `${moved.group}.${moved.name}`];
      const fix = moveKey(text, moved);
      const what = fix
        ? `"${callOf('migrate')}" moves it there.`
        : `Write it there by hand, and take it out here: what stands there is what is shown.`;
      yield {
        at,
        message: `"${moved.key}" belongs to ${now} since version ${moved.since}. ${what}`,
        ...(fix && { fix }),
      };
    }
  },
});
