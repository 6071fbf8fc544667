import schema from '../../../schemas/department.schema.json' with { type: 'json' };
import type { Entity } from '../entity.ts';
import { defineType } from './content-type.ts';
import type { DepartmentData } from './generated.ts';

/** A part of the company that serves customers, knowingly or not. */
export type Department = Entity<DepartmentData>;

export const departmentType = defineType<Department>()({
  name: 'department',
  title: 'Department',
  plural: 'Departments',
  path: 'departments/:id.yaml',
  format: 'facts',
  schema,
  collection: 'departments',
  loose: ['answersFor', 'timeToAnswer'],
  open: ['lead'],
});
