import type {
  DepartmentData,
  JourneyData,
  MetricData,
  MicroActionEntry,
  ModelByHandling,
  PageData,
  PainPointData,
  PersonData,
  PlanData,
  ProgrammeData,
  ReportData,
  SimpleModel,
  VoiceEntry,
} from '../model/types/generated.ts';

/** Every key of content whose change is told to readers. */
type ToldKey =
  | keyof DepartmentData
  | keyof JourneyData
  | keyof MetricData
  | keyof MicroActionEntry
  | keyof ModelByHandling
  | keyof PageData
  | keyof PainPointData
  | keyof PersonData
  | keyof PlanData
  | keyof ProgrammeData
  | keyof ReportData
  | keyof SimpleModel
  | keyof VoiceEntry
  /** What stands below the keys of a page. */
  | 'text';

/** What each key is called within a sentence, where the schemas' own titles are in another language. */
export type FieldWords = { readonly [Key in ToldKey]: string };
