package org.chithi.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chithi.cite.Citation.Form;
import org.chithi.model.Directive;
import org.chithi.model.Section;
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
    this.lexicon = terms == CitationTerms.standard() ? Standard.LEXICON : new CitationLexicon(terms);
  }

  /** The citations of a directive. */
  public Citations find(Directive directive) {
    CitedText text = new CitedText(directive);
    CitedTokens cited = new CitedTokens(directive, lexicon);
    MentionScanner walk = new MentionScanner(terms, lexicon, cited);
    List<Mention> mentions = walk.scan().stream().map(it -> old(it, cited.tokens())).toList();
    PinpointReader pinpoints = new PinpointReader(text);
    mentions.forEach(pinpoints::give);
    new RelationFinder(text).relate(mentions);
    return new Citations(citations(mentions, directive), walk.notices());
  }

  private static final class Standard {
    private static final CitationLexicon LEXICON = new CitationLexicon(CitationTerms.standard());
  }

  private static Mention old(Found found, org.chithi.lex.Tokens tokens) {
    Mention mention =
        new Mention(found.form, tokens.start(found.from), tokens.end(found.to - 1));
    mention.kind = found.kind;
    mention.number = found.number;
    mention.symbol = found.symbol;
    mention.date = found.date;
    mention.issuer = found.issuer;
    mention.term = found.term;
    mention.alias = found.alias;
    mention.defines = found.defines;
    mention.issuerCode = found.issuerCode;
    mention.issuance = found.issuance;
    mention.inherited.addAll(found.inherited);
    mention.defects.addAll(found.defects);
    return mention;
  }

  private static List<Citation> citations(List<Mention> mentions, Directive directive) {
    Map<Mention, Integer> index = new IdentityHashMap<>();
    List<Citation> citations = new ArrayList<>();
    for (Mention mention : mentions) {
      index.put(mention, index.size());
      citations.add(citation(mention, directive, index));
    }
    return citations;
  }

  private static Citation citation(
      Mention mention, Directive directive, Map<Mention, Integer> index) {
    Reference reference =
        new Reference(
            mention.kind,
            mention.number,
            mention.symbol,
            mention.date,
            mention.issuer,
            mention.term);
    Optional<Span> subject =
        mention.subjectEnd > mention.end
            ? Optional.of(new Span(mention.end, mention.subjectEnd))
            : Optional.empty();
    OptionalInt outer =
        mention.outer.map(it -> OptionalInt.of(index.get(it))).orElse(OptionalInt.empty());
    return new Citation(
        new Span(mention.start, mention.end),
        mention.form,
        reference,
        subject,
        mention.pinpoint,
        mention.relation,
        directive.sectionAt(mention.start).map(Section::role),
        mention.alias,
        outer,
        mention.inherited,
        mention.defects);
  }
}
