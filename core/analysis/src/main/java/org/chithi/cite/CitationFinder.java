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
    this.lexicon = CitationLexicon.of(terms);
  }

  /** The citations of a directive. */
  public Citations find(Directive directive) {
    CitedText text = new CitedText(directive);
    MentionWalk walk = new MentionWalk(terms, text);
    List<Mention> mentions = walk.walk();
    mentions.removeIf(
        mention ->
            mention.form == Form.SHORT && mention.number.isEmpty() && mention.alias.isEmpty());
    mentions.sort(Comparator.<Mention>comparingInt(it -> it.start).thenComparingInt(it -> -it.end));
    new ListSharing(text).share(mentions);
    LinkedMentions.relate(new CitedTokens(directive, lexicon), mentions);
    return new Citations(citations(mentions, directive), walk.notices());
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
