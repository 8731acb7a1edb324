package org.chithi.cite;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;

/**
 * One mention of a document: {@code Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị}.
 *
 * @param span from the type word, or without one from the number, to the last attribute that
 *     belongs to it; pinpoint and subject stand outside
 * @param form how the document is named
 * @param reference what the words say of it
 * @param subject where its title or subject stands, {@code về việc ban hành ...}; absent if none
 *     follows
 * @param pinpoint the place in it that is meant, {@code khoản 2 Điều 10}; absent if the whole
 *     document is
 * @param relation what the citing document has to do with it
 * @param section the role of the section in which it stands
 * @param alias the short name that the text has defined for it, where this mention defines or uses
 *     one
 * @param withinTitleOf the index of the citation in whose title this one stands
 * @param inherited what comes from a neighbour in a list, or from the full mention
 * @param defects what was mended on the way
 */
public record Citation(
    Span span,
    Form form,
    Reference reference,
    Optional<Span> subject,
    Optional<String> pinpoint,
    Relation relation,
    Optional<SectionRole> section,
    Optional<String> alias,
    OptionalInt withinTitleOf,
    Set<Attribute> inherited,
    Set<Defect> defects) {

  /** Copies the sets and checks that a citation in a title has no relation of its own. */
  public Citation {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(pinpoint, "pinpoint");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(alias, "alias");
    if (span.isEmpty()) {
      throw new IllegalArgumentException("span: a citation has words");
    }
    if (withinTitleOf.isPresent() != (relation == Relation.WITHIN_TITLE)) {
      throw new IllegalArgumentException("withinTitleOf: goes with WITHIN_TITLE");
    }
    inherited = Collections.unmodifiableSet(new TreeSet<>(inherited));
    defects = Collections.unmodifiableSet(new TreeSet<>(defects));
  }

  /** How a document is named. */
  public enum Form {
    /** By number and symbol, or by its number alone: {@code 217-QĐ/TW}. */
    NUMBERED,
    /** By a name: {@code Điều lệ Đảng}, {@code Nghị quyết Trung ương 4 khóa XII}. */
    NAMED,
    /** By its number or a short name alone, after a full mention: {@code Nghị quyết 57}. */
    SHORT,
    /** As the document at hand: {@code Kết luận này}. */
    SELF
  }

  /** What a citation can take from another one. */
  public enum Attribute {
    /** The type, written once for a list. */
    TYPE,
    /** The number of the full mention. */
    NUMBER,
    /** The symbol, written once for a list, or that of the full mention. */
    SYMBOL,
    /** The date that members of a list share, or that of the full mention. */
    DATE,
    /** The issuer that members of a list share. */
    ISSUER
  }

  /** How the print of number and symbol differs from the right one. */
  public enum Defect {
    /** The code of the type has the wrong case: {@code Ctr}. */
    CASE,
    /** A dash that is no hyphen: {@code 218–QĐ/TW}. */
    DASH_VARIANT,
    /** Two separators for one: {@code 03/-CV/BCSĐ}. */
    DOUBLED,
    /** A space, or the hyphen behind the number, is lost: {@code số31-QĐ/TW}. */
    GLUED,
    /** A separator is missing or the wrong one: {@code 79 NQ/TW}, {@code 62-KL-TW}. */
    MARK_LOST,
    /** A scanner misread a digit or letter: {@code I3-CT/TW}. */
    OCR,
    /** A party symbol in the dress of the state: {@code 217/QĐ-TW}. */
    SEPARATORS_SWAPPED,
    /** White space or a line break inside number and symbol: {@code 68- NQ/TW}. */
    SPACED,
    /** The word and the code name different types: {@code Kế hoạch số 65-CTr/TU}. */
    TYPE_CONFLICT
  }
}
