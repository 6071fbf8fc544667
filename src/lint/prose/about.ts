import type { MeasureInsight, PlanInsight } from '../../insight/plan-insight.ts';

/** Words of a metric's name that say nothing of what is counted. */
const common: ReadonlySet<string> = new Set(
  'about after again before between from have into made more minutes months over share than that their them they this until were when which while with within without customers customer days einer eines einem einen oder nach über unter durch ohne beim wenn wird werden sich kunden tage'.split(
    ' ',
  ),
);

/** The measures of a plan whose names share most words with a sentence; none where nothing is named. */
export function measuresNamed(sentence: string, { measures }: PlanInsight): readonly MeasureInsight[] {
  const words = new Set(stemsOf(sentence));
  const counted = measures.map((measure) => {
    const named = new Set(stemsOf(measure.metric.name));
    return { measure, shared: [...named].filter((word) => words.has(word)).length };
  });
  const most = Math.max(0, ...counted.map(({ shared }) => shared));
  return most === 0 ? [] : counted.filter(({ shared }) => shared === most).map(({ measure }) => measure);
}

/** The longer words of a text, cut to their beginnings, so that "complaint" and "complaints" are the same. */
function stemsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !common.has(word))
    .map((word) => word.slice(0, 6));
}
