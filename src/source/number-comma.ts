import { isPair, isScalar, type YAMLMap, type YAMLSeq } from 'yaml';

/** A number split at its comma: `{ budget: 180,000 }` is a budget of 180 and a key "000", `[180,000]` are two entries. */
export interface SplitNumber {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** The numbers in braces whose comma begins another key. */
export function splitNumbers({ items, flow }: YAMLMap, text: string): readonly SplitNumber[] {
  const found: SplitNumber[] = [];
  if (!flow) return found;
  let open: { start: number; end: number } | undefined;
  for (const pair of items) {
    const { key, value } = isPair(pair) ? pair : { key: null, value: null };
    const isRest = isScalar(key) && value === null && /^\d+(\.\d+)?$/.test(key.source ?? '');
    if (open && isRest && key.range && /^,\s*$/.test(text.slice(open.end, key.range[0]))) {
      const known = found.at(-1)?.start === open.start ? found.pop() : undefined;
      const [start, end] = [known?.start ?? open.start, key.range[1]];
      found.push({ start, end, written: text.slice(start, end).replaceAll(/\s/g, '') });
      open = { start, end };
      continue;
    }
    const isNumber = isScalar(value) && /^[-+]?\d+$/.test(value.source ?? '') && value.type === 'PLAIN';
    open = isNumber && value.range ? { start: value.range[0], end: value.range[1] } : undefined;
  }
  return found;
}

/** The numbers in a list whose comma begins another entry, where it stands as within a number: with no blank behind it. */
export function splitEntries({ items, flow }: YAMLSeq, text: string): readonly SplitNumber[] {
  const found: SplitNumber[] = [];
  if (!flow) return found;
  let open: { start: number; end: number } | undefined;
  for (const item of items) {
    const isNumber = isScalar(item) && item.type === 'PLAIN' && /^[-+]?\d+(\.\d+)?$/.test(item.source ?? '');
    const [from, to] = isNumber && item.range ? item.range : [0, 0];
    const goesOn: boolean = open !== undefined && isNumber && text.slice(open.end, from) === ',';
    if (open && (!goesOn || item === items.at(-1))) {
      const [start, end] = [open.start, goesOn ? to : open.end];
      const written = text.slice(start, end);
      if (isOneNumber(written)) found.push({ start, end, written });
    }
    open = goesOn && open ? { start: open.start, end: to } : isNumber ? { start: from, end: to } : undefined;
  }
  return found;
}

/** Two years in a list are two years. */
function isOneNumber(written: string): boolean {
  return withoutComma(written) !== '' && !/^\d{4},\d{4}$/.test(written);
}

const thousands = /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const decimal = /^[-+]?\d+,\d+$/;

/** What to write instead of a number with a comma: "Write 180000"; empty where it is no number. */
export function withoutComma(written: string): string {
  const [grouped, point] = [written.replaceAll(',', ''), written.replace(',', '.')];
  if (thousands.test(written)) {
    const either = decimal.test(written) ? `, or ${point} if the comma stands for a decimal point` : '';
    return `Write ${grouped}${either}.`;
  }
  return decimal.test(written) ? `Write ${point}.` : '';
}
