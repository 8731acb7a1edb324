/**
 * Measures an analysis against gold answers: {@link org.chithi.eval.Evaluation}.
 *
 * <pre>{@code
 * GoldAnswers gold = GoldJson.read(Files.readString(Path.of("gold/18-kl-tu.json")));
 * Directive directive = Directives.read(Path.of("texts/18-kl-tu.txt"));
 * DocumentScore score = Evaluation.score("18-kl-tu", gold, directive);
 * score.errors().forEach(System.out::println);
 *
 * Scores all = new Scores(List.of(score));   // of a whole set
 * all.figures();                             // letterhead=0.97, sections_six=0.98, ...
 * ScoresJson.write(all, out);                // a baseline for later
 * all.comparedWith(ScoresJson.read(before)); // gained and lost
 * }</pre>
 *
 * <p>The measures are:
 *
 * <ul>
 *   <li>letterhead: the share of facts (kind, number, symbol, issuer, date, title, signer) that are
 *       equal, without those that neither side has;
 *   <li>sections: for each role F1 over the characters of the text, and the share of characters
 *       with the right role; {@code sections_six} is the mean over the six roles of {@link
 *       org.chithi.eval.Scores#SIX_ROLES};
 *   <li>citations: precision, recall and F1 of mentions with the same number and symbol at
 *       overlapping places, and recall by form;
 *   <li>attributes: among matched mentions the share with the right type, date, issuer, relation;
 *   <li>recipients: F1 of items, compared without case, punctuation and the place of tone marks;
 *   <li>assignments: F1 of items at overlapping places, and the share of right leads among them.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package org.chithi.eval;

import org.jspecify.annotations.NullMarked;
