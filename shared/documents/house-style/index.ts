// The house styles by name. A new one is a file beside this and a line here.
import type { HouseStyle } from '../../model/panel.ts';
import { accessible } from './accessible.ts';
import type { HouseStyleSpec } from './style-row.ts';
import { traditional } from './traditional.ts';

export const houseStyles: Readonly<Record<HouseStyle, HouseStyleSpec>> = { accessible, traditional };
