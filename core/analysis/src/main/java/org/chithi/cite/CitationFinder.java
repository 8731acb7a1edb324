package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import org.chithi.model.Directive;
import org.chithi.text.Span;

/**
 * Finds every mention of a document in a directive: by number, by name, by a short form, and of the
 * directive itself.
 *
 * <pre>{@code
 * List<Citation> citations = new CitationFinder().find(directive).all();
 * }</pre>
 *
 * <p>Safe to share between threads. The time to read a text grows with its length.
 *
 * @since 0.1.0
 */
public final class CitationFinder {

  private final CitationTerms terms;
  private final CitationLexicon lexicon;

  /** A finder that knows the words and codes of party, state and mass organisations. */
  public CitationFinder() {
    this(CitationTerms.standard());
  }

  /** A finder with words and codes of the caller's choice. */
  public CitationFinder(CitationTerms terms) {
    this.terms = terms;
    this.lexicon = CitationLexicon.of(terms);
  }

  /** The citations of a directive. */
  public Citations find(Directive directive) {
    CitedTokens text = new CitedTokens(directive, lexicon);
    MentionScanner scanner = new MentionScanner(terms, lexicon, text);
    List<Linked> mentions = scanner.scan().stream().map(Found::linked).toList();
    List<Related> related = new RelationFinder(text, mentions).relate();
    return new Citations(
        related.stream().map(found -> citation(found, text)).toList(), scanner.notices());
  }

  private static Citation citation(Related related, CitedTokens text) {
    Linked mention = related.mention();
    int from = mention.from();
    Optional<Span> subject =
        related
            .subject()
            .map(it -> new Span(text.tokens().end(it.from() - 1), text.tokens().end(it.to() - 1)));
    return Citation.builder(
            text.tokens().span(from, mention.to()), mention.form(), mention.reference())
        .subject(subject)
        .pinpoint(related.pinpoint())
        .relation(related.relation())
        .section(text.role(from))
        .alias(mention.links().alias())
        .withinTitleOf(related.outer())
        .inherited(mention.links().inherited())
        .defects(mention.links().defects())
        .build();
  }
}
