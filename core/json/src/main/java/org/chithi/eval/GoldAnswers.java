package org.chithi.eval;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chithi.cite.Citation;
import org.chithi.model.SectionRole;

/**
 * What a careful reader says a document contains. Quotes are the words of the document; white space
 * and the marks of Markdown are not compared.
 *
 * @param letterhead the facts of its head and its signer, without those that it does not give
 * @param sections its parts in order, each to where the next starts
 * @param citations every mention of a document, in order
 * @param recipients the items of its list of recipients
 * @param assignments who has to do what
 * @since 0.1.0
 */
public record GoldAnswers(
    Map<LetterheadFact, String> letterhead,
    List<Part> sections,
    List<Mention> citations,
    List<String> recipients,
    List<Duty> assignments) {

  /** Copies the lists. */
  public GoldAnswers {
    letterhead = Map.copyOf(letterhead);
    sections = List.copyOf(sections);
    citations = List.copyOf(citations);
    recipients = List.copyOf(recipients);
    assignments = List.copyOf(assignments);
  }

  /**
   * A part of a document.
   *
   * @param role its role
   * @param starts its first words
   */
  public record Part(SectionRole role, String starts) {

    /** Checks that nothing is missing. */
    public Part {
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(starts, "starts");
    }
  }

  /**
   * A mention of a document.
   *
   * @param quote its words
   * @param occurrence which occurrence of the same words, from 1
   * @param form how the document is named
   * @param number the number; empty if there is none
   * @param symbol the symbol; empty if there is none
   * @param facts its other facts, without those that the text does not give
   */
  public record Mention(
      String quote,
      int occurrence,
      Citation.Form form,
      String number,
      String symbol,
      Map<CitationFact, String> facts) {

    /** Copies the facts. */
    public Mention {
      Objects.requireNonNull(quote, "quote");
      Objects.requireNonNull(form, "form");
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(symbol, "symbol");
      facts = Map.copyOf(facts);
    }
  }

  /**
   * An assignment.
   *
   * @param quote its first words
   * @param lead the bodies that act
   */
  public record Duty(String quote, List<String> lead) {

    /** Copies the bodies. */
    public Duty {
      Objects.requireNonNull(quote, "quote");
      lead = List.copyOf(lead);
    }
  }
}
