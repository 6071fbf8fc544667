import type { TimeScale } from './time-scale.ts';
import type { ValueScale } from './value-scale.ts';

/** A shaded stretch of time over the whole height of a panel. */
export interface Band {
  readonly x: number;
  readonly x2: number;
  readonly fill: string;
  readonly opacity: number;
}

/** A filled rectangle between two times and two values: a bar, or an interval. */
export interface Box extends Band {
  readonly y: number;
  readonly y2: number;
}

/** One step of a filled area; steps of the same series are joined. */
export interface AreaStep {
  readonly series: string;
  readonly x: number;
  readonly y: number;
  readonly y2: number;
  readonly fill: string;
  readonly opacity: number;
}

/** One vertex of a line; vertices of the same series are joined. */
export interface Vertex {
  readonly series: string;
  readonly x: number;
  readonly y: number;
  readonly stroke: string;
  readonly width: number;
  readonly dash: readonly number[];
}

/** A straight line between two places. */
export interface RuleMark {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly stroke: string;
  readonly width: number;
  readonly dash: readonly number[];
}

/** A dot for one figure; `title` is what pointing at it shows. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly shape: 'circle' | 'diamond' | 'square';
  readonly fill: string;
  readonly stroke: string;
  readonly title: string;
}

/** A text, placed in pixels from the panel's upper left corner; `y` is its baseline. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly fill: string;
  readonly size: number;
  readonly weight: 400 | 700;
}

/** What a panel can hold; a kind of chart always names the same layers, so that it compiles once. */
export interface Layers {
  readonly bands?: readonly Band[];
  readonly areas?: readonly AreaStep[];
  readonly boxes?: readonly Box[];
  readonly rules?: readonly RuleMark[];
  readonly lines?: readonly Vertex[];
  readonly levels?: readonly RuleMark[];
  readonly dots?: readonly Dot[];
  readonly labels?: readonly Label[];
}

/** One plot with its own vertical axis; panels of a picture stand under each other on one time axis. */
export interface Panel {
  readonly height: number;
  readonly scale: ValueScale;
  readonly layers: Layers;
}

/** Room around the panels, in pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A chart laid out: everything placed, nothing drawn yet. */
export interface Picture {
  readonly width: number;
  readonly padding: Padding;
  readonly gap: number;
  readonly time: TimeScale;
  readonly panels: readonly Panel[];
  /** A drawing without axes, whose horizontal places are plain numbers instead of times. */
  readonly plain?: boolean;
}
