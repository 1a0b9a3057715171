// The sections of written papers.
import type { PaperSection } from '../../shared/model/paper.ts';
import type { Id } from '../../shared/model/record.ts';
import type { OrderpaperDatabase } from './database.ts';
import { orderedRowsBy } from './live-rows.ts';

/** All sections of a meeting's papers, by their order within each paper. */
export const listMeetingSections = (db: OrderpaperDatabase, meetingId: Id): Promise<PaperSection[]> => orderedRowsBy(db.paperSections, 'meetingId', meetingId);

/** The sections of one paper in order. */
export const listSections = (db: OrderpaperDatabase, paperId: Id): Promise<PaperSection[]> => orderedRowsBy(db.paperSections, 'paperId', paperId);
