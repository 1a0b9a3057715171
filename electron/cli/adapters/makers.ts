// Ids and the clock for what a command makes.
import { idMaker } from '../../../shared/model/ids.ts';
import type { Makers } from '../../../shared/rules/life-cycle/makers.ts';
import { nodePorts } from './ports.ts';

export const nodeMakers = (): Makers => ({ now: nodePorts.now, newId: idMaker(nodePorts.now, nodePorts.randomBytes) });
