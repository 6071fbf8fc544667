import { yearsAhead } from '../../../insight/economics/years-ahead.ts';
import type { MethodPageWords } from '../../method-page-words.ts';

/** How money is worked out. */
export const enMoneyChapter: MethodPageWords['chapters']['money'] = {
  title: 'Money',
  intro:
    'What a pain point costs is an estimate, so it is always given as a low, a base and a high figure, and always called “at risk”, never “lost”. Every input shows its source and its date; an input that is a published rule of thumb and not the company’s own figure is labelled as one. The low and high figures are the lowest and highest that any combination of the inputs’ own ends gives.',
  topics: {
    'simple-cost': {
      title: 'The simple model',
      says: [
        'Customers, times the share who meet the problem in a year, times the drop in loyalty among those who do, times the yearly margin of a customer.',
      ],
      used: 'Where little is known. It is better to have four inputs with sources than sixteen guesses.',
      cannot:
        'What handling the problem costs, what is given back, and how word of it spreads. It therefore tends to be low, and where customers cannot leave, as at a monopoly, it puts nobody at risk: there the model by handling fits better.',
      formula: 'at risk a year = N · f · δ · V',
    },
    'handling-cost': {
      title: 'The model by handling',
      says: [
        'Separates those who never said anything from those who made contact, and those from each other by how the contact ended: satisfied, calmed, or dissatisfied. Each has its own loyalty. To that come what unhappy customers tell others, what contacts cost, and what is given back.',
        'It shows something the simple model cannot: how much is at risk among customers who never complained.',
      ],
      used: 'Where the contact centre and the billing system can supply the inputs.',
      cannot:
        'Be better than its inputs. How many people an unhappy customer tells is nearly always a rule of thumb, and the range shows how much hangs on it.',
      formula:
        'lost = N·f·[(1−c)(L₀−Lₙ) + c(s(L₀−Lₛ) + m(L₀−Lₘ) + d(L₀−L_d))];  money = lost·V + unhappy·t·h·V + complainants·k·u + concession·complainants·(s+m)',
      source: 'After J. Goodman, Strategic Customer Service.',
    },
    'cost-of-delay': {
      title: 'Cost of delay',
      says: [
        'A twelfth of the yearly figure is what each month costs in which nothing changes. Multiplied by the months since the company first knew, it is what the pain point has put at risk so far.',
      ],
      used: 'On every pain point, and for the order in which they are worked on.',
      cannot:
        'Follow the seasons, or the months in which the problem was already smaller. It takes every month as an average one.',
      formula: 'cost of delay = cost of a year ÷ 12',
    },
    cap: {
      title: 'The cap: no customer is lost twice',
      says: [
        'The same customer can meet three problems, yet can leave only once. If the customers affected by all pain points together add up to more than there are, every pain point’s share in the total is reduced in proportion. The figures of each pain point on its own page stay as they are.',
      ],
      used: 'For totals a month and a year. What was at risk since each pain point was opened is not capped, because each has its own time.',
      cannot: 'Say which customers met more than one problem. Below the cap, overlaps remain in the total.',
    },
    return: {
      title: 'Benefit, payback and return',
      says: [
        `A plan says which share of the pain point’s cost it expects to take away. The benefit a year less the running cost is the net; the one-off cost divided by a twelfth of that is the payback in months. The return sets ${yearsAhead} years of net benefit against all that is spent; the present value counts later money for less, at the report’s rate.`,
      ],
      used: 'Before a plan begins and while it runs, to compare it with other uses of the money.',
      cannot:
        'Prove anything. The benefit is expected until the measures show a change, and even then the money is an estimate. A range of returns that includes a loss is shown as one.',
      formula: 'ROI over y years = (y·benefit − one-off − y·run) ÷ (one-off + y·run)',
    },
  },
};
