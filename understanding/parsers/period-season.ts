/** Seasons of the northern year, by its equinoxes and solstices: this winter · last summer. */
import { latestSeason } from '../calendar.ts';
import type { Draft, Parser } from '../parser.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { anyBefore, phraseBefore } from './word-reader.ts';

export const periodSeason: Parser = {
    name: 'period-season',
    needs: ['time', 'season'],
    parse({ words, today, language }) {
        const { relations, of } = language.dates;
        const { seasons } = lexiconOf(language);
        return words.flatMap((word, at): Draft[] => {
            const season = seasons.get(word.text);
            if (!season) return [];
            const last = phraseBefore(relations.last, words, at);
            const length = last || anyBefore([relations.this, of], words, at);
            if (length === 0) return [];
            const span = { start: words[at - length]?.start ?? word.start, end: word.end };
            const period = latestSeason(season, last > 0, today);
            return [{ kind: 'period', span, period, fixed: true, unit: 'other' }];
        });
    },
};
