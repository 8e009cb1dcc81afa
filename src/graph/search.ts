import { question } from './question.ts';
import { rowOf } from './rows.ts';

/**
 * Search over all names: an exact name through the range index, words and spellings through the Latin index (near
 * spellings only where no name is what was typed), inflected forms through the Russian one; a thing ranks by its best score, and shows the name that matched for the plainest reason. The things of the page, `$start` to `$end`, come along.
 */
export const searchNames = question(
  'searchNames',
  `CALL () { MATCH (n:Name {release: $release, fold: $fold}) WHERE $fold <> '' RETURN collect(n) AS whole }
   CALL (whole) {
     UNWIND whole AS n
     RETURN n, CASE WHEN n.kind IN ['ACRONYM', 'CODE'] THEN 1000.0 WHEN n.kind = 'COMPOSED' THEN 950.0 ELSE 900.0 END AS rank, 'EXACT' AS why
    UNION ALL
     CALL db.index.fulltext.queryNodes('name_latin', CASE WHEN size(whole) > 0 THEN $plain ELSE $lucene END, {limit: 400}) YIELD node AS n, score
     WHERE n.release = $release
     WITH n, CASE WHEN n.kind IN ['ACRONYM', 'FORMER', 'CODE'] THEN 0.5 ELSE 1.0 END * score AS rank,
       CASE WHEN all(w IN $words WHERE any(part IN split(n.fold, ' ') WHERE part STARTS WITH w)) THEN 'WORDS'
         WHEN all(s IN $skeletons WHERE s IN split(n.skel, ' ')) THEN 'TRANSLITERATION' ELSE 'NEAR' END AS why
     RETURN n, CASE why WHEN 'NEAR' THEN 0.6 * rank ELSE rank END AS rank, why
    UNION ALL
     CALL db.index.fulltext.queryNodes('name_russian', $russian, {limit: 200}) YIELD node AS n, score
     WHERE n.release = $release
     RETURN n, CASE WHEN size([w IN split(n.fold, ' ') WHERE size(w) > 2]) = $long THEN 700.0 ELSE 0.8 END * score AS rank, 'INFLECTED' AS why
   }
   WITH n.of AS id, n, rank, why,
     CASE why WHEN 'EXACT' THEN 0 WHEN 'WORDS' THEN 1 WHEN 'TRANSLITERATION' THEN 2 WHEN 'INFLECTED' THEN 3 ELSE 4 END AS place
   ORDER BY place, rank DESC, n.text, n.id
   WITH id, max(rank) AS rank, collect({text: n.text, why: why})[0] AS best
   MATCH (x:Node {release: $release, id: id}) WHERE $kinds IS NULL OR any(label IN labels(x) WHERE label IN $kinds)
   WITH id, best, x ORDER BY rank DESC, id LIMIT $limit
   WITH collect({id: id, best: best, x: x}) AS hits UNWIND range(0, size(hits) - 1) AS i WITH hits[i] AS hit, $start <= i < $end AS here
   RETURN hit.id AS id, hit.best.text AS matched, hit.best.why AS reason,
     CASE WHEN here THEN [label IN labels(hit.x) WHERE label <> 'Node'][0] END AS kind, CASE WHEN here THEN ${rowOf('hit.x')} END AS row`,
);
