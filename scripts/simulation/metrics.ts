import {
  assistant,
  callBacksOn,
  graceBegins,
  graceForAll,
  handlersNamed,
  noticeRewritten,
  receiptsOn,
  slotsConfirmed,
} from './changes.ts';
import { billQueries, christmas, houseMoves, winterStorms } from './seasons.ts';
import type { SimulatedMetric } from './shape.ts';

const manualBillers = { level: 306_000, trend: 0.985, wobble: 0.006 };
const callsAnswered = { level: 97_500, trend: 0.97, season: christmas, wobble: 0.025 };

/** Level, season, trend, noise and effect of every metric of the sample report; the table a reader may play with. */
export const simulatedMetrics: readonly SimulatedMetric[] = [
  {
    id: 'late-fee-complaints',
    measure: 'rate',
    volume: manualBillers,
    figure: { level: 0.0031, trend: 1.03, season: billQueries, wobble: 0.045 },
    groups: [
      { name: 'pilot', share: 0.38, effects: [{ from: graceBegins, factor: 0.31, rampDays: 50 }] },
      { name: 'rest', share: 0.62, factor: 1.04, effects: [{ from: graceForAll, factor: 0.32, rampDays: 40 }] },
    ],
  },
  {
    id: 'fees-while-payment-in-flight',
    measure: 'proportion',
    volume: { level: 14_600, trend: 0.97, season: billQueries, wobble: 0.03 },
    figure: { level: 0.272, wobble: 0.03 },
    groups: [
      { name: 'pilot', share: 0.38, effects: [{ from: graceBegins, factor: 0.09, rampDays: 40 }] },
      { name: 'rest', share: 0.62, effects: [{ from: graceForAll, factor: 0.08, rampDays: 30 }] },
    ],
  },
  {
    id: 'late-fee-credits',
    measure: 'amount',
    decimals: 1,
    figure: {
      level: 14.2,
      trend: 1.03,
      season: billQueries,
      wobble: 0.07,
      effects: [
        { from: graceBegins, factor: 0.76, rampDays: 60 },
        { from: graceForAll, factor: 0.42, rampDays: 60 },
      ],
    },
  },
  {
    id: 'late-fee-income',
    measure: 'amount',
    decimals: 1,
    figure: {
      level: 109,
      trend: 0.97,
      season: billQueries,
      wobble: 0.035,
      effects: [
        { from: graceBegins, factor: 0.91, rampDays: 40 },
        { from: graceForAll, factor: 0.85, rampDays: 40 },
      ],
    },
  },
  {
    id: 'missed-appointments',
    measure: 'proportion',
    volume: { level: 18_900, trend: 1.015, season: houseMoves, wobble: 0.03 },
    figure: {
      level: 0.0685,
      season: winterStorms,
      wobble: 0.03,
      effects: [
        { from: '2023-11-01', until: '2024-04-01', factor: 0.76 },
        { from: slotsConfirmed, factor: 0.66, rampDays: 90 },
      ],
    },
  },
  {
    id: 'slots-confirmed-the-evening-before',
    measure: 'proportion',
    period: 'week',
    volume: { level: 4_350, trend: 1.015, season: houseMoves, wobble: 0.05 },
    figure: { level: 0.31, wobble: 0.05, effects: [{ from: slotsConfirmed, factor: 2.72, rampDays: 120 }] },
  },
  {
    id: 'missed-visit-compensation',
    measure: 'amount',
    decimals: 1,
    figure: {
      level: 34.5,
      season: winterStorms,
      wobble: 0.035,
      effects: [{ from: slotsConfirmed, factor: 0.6, rampDays: 40 }],
    },
  },
  {
    id: 'order-to-working-line',
    measure: 'duration',
    volume: { level: 46, season: houseMoves, wobble: 0.06 },
    figure: { level: 11.6, season: winterStorms, wobble: 0.04, effects: [{ from: slotsConfirmed, factor: 1.02 }] },
    sigma: 0.42,
    decimals: 0,
  },
  {
    id: 'had-to-explain-again',
    measure: 'proportion',
    gaps: ['2025-05-01'],
    volume: { level: 385, wobble: 0.09 },
    figure: { level: 0.412, wobble: 0.035, effects: [{ from: handlersNamed, factor: 0.97 }] },
  },
  {
    id: 'same-handler-on-second-contact',
    measure: 'proportion',
    volume: { level: 6_900, season: winterStorms, wobble: 0.04 },
    figure: { level: 0.083, wobble: 0.06, effects: [{ from: handlersNamed, factor: 3.9, rampDays: 40 }] },
  },
  {
    id: 'time-to-resolve-a-fault',
    measure: 'duration',
    volume: { level: 38, season: winterStorms, wobble: 0.1 },
    figure: { level: 3.9, season: winterStorms, wobble: 0.06, effects: [{ from: handlersNamed, factor: 0.97 }] },
    sigma: 0.68,
    decimals: 1,
  },
  {
    id: 'contacts-per-fault',
    measure: 'mean',
    volume: { level: 420, wobble: 0.08 },
    figure: { level: 2.62, wobble: 0.02, effects: [{ from: handlersNamed, factor: 0.93, rampDays: 150 }] },
    sd: 1.55,
  },
  {
    id: 'care-cost-per-fault',
    measure: 'amount',
    decimals: 2,
    figure: { level: 16.4, trend: 1.02, wobble: 0.025, effects: [{ from: handlersNamed, factor: 1.04 }] },
  },
  {
    id: 'price-notice-calls',
    measure: 'rate',
    volume: { level: 52_400, season: houseMoves, wobble: 0.05 },
    figure: {
      level: 0.128,
      trend: 0.83,
      season: billQueries,
      wobble: 0.055,
      effects: [{ from: noticeRewritten, factor: 0.88 }],
    },
  },
  {
    id: 'notice-reading-age',
    measure: 'mean',
    volume: { level: 30, wobble: 0.08 },
    figure: { level: 15.8, wobble: 0.02, effects: [{ from: noticeRewritten, factor: 0.72 }] },
    sd: 1.4,
  },
  {
    id: 'leaving-within-60-days-of-notice',
    measure: 'proportion',
    to: '2026-08-31',
    volume: { level: 52_400, season: houseMoves, wobble: 0.05 },
    figure: { level: 0.0216, season: christmas, wobble: 0.016 },
  },
  {
    id: 'calls-given-up',
    measure: 'proportion',
    volume: callsAnswered,
    figure: { level: 0.111, season: christmas, wobble: 0.045, effects: assistant(1.52) },
  },
  {
    id: 'time-to-a-person',
    measure: 'duration',
    volume: { level: 80, wobble: 0.08 },
    figure: {
      level: 7.4,
      season: christmas,
      wobble: 0.04,
      effects: [...assistant(1.38), { from: callBacksOn, factor: 0.9 }],
    },
    sigma: 0.55,
    decimals: 1,
  },
  {
    id: 'calls-ended-without-a-person',
    measure: 'proportion',
    volume: callsAnswered,
    figure: { level: 0.118, wobble: 0.03, effects: assistant(2.65) },
  },
  {
    id: 'call-backs-kept',
    measure: 'proportion',
    from: '2026-09-01',
    volume: { level: 8_150, wobble: 0.02 },
    figure: { level: 0.79, wobble: 0.02, effects: [{ from: '2026-10-01', factor: 1.06 }] },
  },
  {
    id: 'cost-per-call',
    measure: 'amount',
    decimals: 2,
    figure: {
      level: 6.05,
      trend: 1.025,
      wobble: 0.02,
      effects: [...assistant(0.93), { from: callBacksOn, factor: 1.035 }],
    },
  },
  {
    id: 'router-charged-in-error',
    measure: 'proportion',
    from: '2026-07-01',
    volume: { level: 2_380, wobble: 0.05 },
    figure: { level: 0.142, wobble: 0.05 },
  },
  {
    id: 'returns-receipted-in-two-days',
    measure: 'proportion',
    from: '2025-01-01',
    volume: { level: 11_100, season: houseMoves, wobble: 0.04 },
    figure: { level: 0.47, wobble: 0.035, effects: [{ from: receiptsOn, factor: 1.7, rampDays: 20 }] },
  },
  {
    id: 'router-credits',
    measure: 'amount',
    decimals: 1,
    figure: {
      level: 22.6,
      trend: 0.96,
      wobble: 0.055,
      effects: [{ from: receiptsOn, factor: 0.72, rampDays: 60 }],
    },
  },
  {
    id: 'wait-for-street-works-permit',
    measure: 'duration',
    volume: { level: 31, wobble: 0.12 },
    figure: { level: 61, season: winterStorms, trend: 1.03, wobble: 0.05 },
    sigma: 0.4,
    decimals: 0,
  },
  {
    id: 'leaving-on-a-home-move',
    measure: 'proportion',
    period: 'quarter',
    volume: { level: 18_400, season: [0.82, 1, 1, 1, 1, 1, 1.18, 1, 1, 0.98, 1, 1], wobble: 0.03 },
    figure: { level: 0.236, trend: 1.02, wobble: 0.03 },
  },
  {
    id: 'relationship-nps',
    measure: 'nps',
    volume: { level: 640, wobble: 0.07 },
    passives: 0.34,
    figure: { level: 9, wobble: 0.2, effects: assistant(0.75) },
  },
];
