import { keptDepartment } from './kept-department.ts';

/** How many entries of each list of the department's page home begins with. */
const most = 3;

/** Begins home with the department that the reader keeps, from its own page: what its people can do, and its pain points. */
class OwnDepartment extends HTMLElement {
  connectedCallback(): void {
    const id = keptDepartment();
    if (id !== null && /^[a-z0-9-]+$/.test(id)) void this.#show(`${this.dataset['departments']}${id}/`, id);
    else this.#give();
  }

  async #show(address: string, id: string): Promise<void> {
    const page = await pageAt(address);
    // Another report below the same host may keep a department that this one does not have.
    if (!page?.querySelector(`department-choice[data-department="${id}"]`)) return this.#give();
    const name = this.querySelector('a');
    if (name) name.textContent = page.querySelector('h1')?.textContent ?? '';
    name?.setAttribute('href', address);
    const lists = this.querySelector('.own-lists');
    for (const section of ['today', 'pain-points']) lists?.append(...listOf(page, section));
    this.hidden = false;
  }

  /** Takes back the room that was held for it. */
  #give(): void {
    delete document.documentElement.dataset['department'];
  }
}

async function pageAt(address: string): Promise<Document | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined;
  } catch {
    return undefined;
  }
}

/** A section's heading and its first entries, by their links where they lead somewhere; nothing where there is none. */
function listOf(page: Document, section: string): readonly HTMLElement[] {
  const items = [...page.querySelectorAll(`[aria-labelledby="${section}"] > ul > li`)].slice(0, most);
  if (items.length === 0) return [];
  const heading = document.createElement('h3');
  heading.textContent = page.getElementById(section)?.textContent ?? '';
  const list = document.createElement('ul');
  list.className = 'bullets';
  list.append(...items.map(entryOf));
  const part = document.createElement('div');
  part.append(heading, list);
  return [part];
}

function entryOf(item: Element): HTMLElement {
  const entry = document.createElement('li');
  const link = item.querySelector('a.list-title');
  const words = (link ?? item).textContent?.trim() ?? '';
  if (link) {
    const copy = document.createElement('a');
    copy.href = link.getAttribute('href') ?? '';
    copy.textContent = words;
    entry.append(copy);
  } else entry.textContent = words;
  return entry;
}

customElements.define('own-department', OwnDepartment);
