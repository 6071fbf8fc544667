import { readingKey } from './reading-key.ts';

interface Part {
  readonly name: string;
  readonly panel: HTMLElement;
}

/** Takes the parts out of their folds: a fold may not be a tab's panel. */
function partsOf(reader: HTMLElement, chart: HTMLElement): Part[] {
  const { chart: chartName = '' } = reader.dataset;
  const folds = [...reader.querySelectorAll<HTMLDetailsElement>('details.figure-part')];
  return [
    { name: chartName, panel: chart },
    ...folds.map((fold) => {
      const panel = document.createElement('div');
      panel.className = 'figure-part';
      const [name] = fold.querySelector('summary')?.childNodes ?? [];
      fold.querySelector('summary')?.remove();
      panel.append(...fold.childNodes);
      fold.replaceWith(panel);
      return { name: name?.textContent?.trim() ?? '', panel };
    }),
  ];
}

/** Shows the parts of a figure as tabs, by the pattern of the ARIA Authoring Practices; the arrows choose at once. */
export function addTabs(reader: HTMLElement, chart: HTMLElement, id: string, subject: string): void {
  const parts = partsOf(reader, chart);
  const list = document.createElement('div');
  list.className = 'figure-tabs';
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', subject);
  const tabs = parts.map(({ name, panel }, at) => {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.textContent = name;
    tab.id = `${id}-tab-${at}`;
    tab.setAttribute('role', 'tab');
    panel.id = `${id}-panel-${at}`;
    tab.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    panel.dataset['name'] = name;
    if (!panel.querySelector('a[href], input, [tabindex]')) panel.tabIndex = 0;
    tab.addEventListener('click', () => choose(at));
    return tab;
  });
  const choose = (chosen: number): void => {
    for (const [at, { panel }] of parts.entries()) {
      tabs[at]?.setAttribute('aria-selected', String(at === chosen));
      tabs[at]?.setAttribute('tabindex', at === chosen ? '0' : '-1');
      panel.hidden = at !== chosen;
    }
  };
  list.addEventListener('keydown', (event) => {
    const at = tabs.findIndex(({ id: own }) => own === document.activeElement?.id);
    const last = tabs.length - 1;
    const next = {
      ArrowLeft: at === 0 ? last : at - 1,
      ArrowRight: at === last ? 0 : at + 1,
      Home: 0,
      End: last,
    }[readingKey(event, list)];
    if (at === -1 || next === undefined) return;
    event.preventDefault();
    choose(next);
    tabs[next]?.focus();
  });
  list.append(...tabs);
  choose(0);
  reader.prepend(list);
}
