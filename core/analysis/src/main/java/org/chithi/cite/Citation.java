package org.chithi.cite;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One mention of a document: {@code Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị}.
 *
 * <p>Citations are immutable values: two with equal parts are equal. One is made by a builder, so
 * that a later version can add parts without a change for those who make one:
 *
 * <pre>{@code
 * Citation citation =
 *     Citation.builder(span, Citation.Form.NUMBERED, reference)
 *         .relation(Relation.IMPLEMENTS)
 *         .pinpoint(Optional.of(article))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Citation {

  private final Span span;
  private final Form form;
  private final Reference reference;
  private final Optional<Span> subject;
  private final Optional<String> pinpoint;
  private final Relation relation;
  private final Optional<SectionRole> section;
  private final Optional<String> alias;
  private final OptionalInt withinTitleOf;
  private final Set<Attribute> inherited;
  private final Set<Defect> defects;

  private Citation(Builder builder) {
    span = Objects.requireNonNull(builder.span, "span");
    form = Objects.requireNonNull(builder.form, "form");
    reference = Objects.requireNonNull(builder.reference, "reference");
    subject = Objects.requireNonNull(builder.subject, "subject");
    pinpoint = Objects.requireNonNull(builder.pinpoint, "pinpoint");
    relation = Objects.requireNonNull(builder.relation, "relation");
    section = Objects.requireNonNull(builder.section, "section");
    alias = Objects.requireNonNull(builder.alias, "alias");
    withinTitleOf = Objects.requireNonNull(builder.withinTitleOf, "withinTitleOf");
    if (span.isEmpty()) {
      throw new IllegalArgumentException("span: a citation has words");
    }
    if (withinTitleOf.isPresent() != (relation == Relation.WITHIN_TITLE)) {
      throw new IllegalArgumentException("withinTitleOf: goes with WITHIN_TITLE");
    }
    inherited = Collections.unmodifiableSet(new TreeSet<>(builder.inherited));
    defects = Collections.unmodifiableSet(new TreeSet<>(builder.defects));
  }

  /**
   * A builder of a citation that only mentions the document, with nothing else known of it.
   *
   * @param span its place in the text, not empty
   * @param form how the document is named
   * @param reference what the words say of the document
   */
  public static Builder builder(Span span, Form form, Reference reference) {
    return new Builder(span, form, reference);
  }

  /** A builder that starts with the parts of this citation. */
  public Builder toBuilder() {
    return new Builder(span, form, reference)
        .subject(subject)
        .pinpoint(pinpoint)
        .relation(relation)
        .section(section)
        .alias(alias)
        .withinTitleOf(withinTitleOf)
        .inherited(inherited)
        .defects(defects);
  }

  /**
   * Its place in the text: from the type word, or without one from the number, to the last
   * attribute that belongs to it; pinpoint and subject stand outside. Never empty; in UTF-16 code
   * units of the text of the citing document.
   */
  public Span span() {
    return span;
  }

  /** How the document is named. */
  public Form form() {
    return form;
  }

  /** What the words say of the document. */
  public Reference reference() {
    return reference;
  }

  /**
   * Where the title or subject of the document stands, {@code về việc ban hành ...}; absent if none
   * follows.
   */
  public Optional<Span> subject() {
    return subject;
  }

  /**
   * The place in the document that is meant, {@code khoản 2 Điều 10}; absent if the whole document
   * is.
   */
  public Optional<String> pinpoint() {
    return pinpoint;
  }

  /** What the citing document has to do with it. */
  public Relation relation() {
    return relation;
  }

  /** The role of the section in which it stands; absent if it stands in none. */
  public Optional<SectionRole> section() {
    return section;
  }

  /**
   * The short name that the text has defined for the document, where this mention defines or uses
   * one; otherwise absent.
   */
  public Optional<String> alias() {
    return alias;
  }

  /**
   * The index of the citation in whose title this one stands; present exactly if the relation is
   * {@link Relation#WITHIN_TITLE}.
   */
  public OptionalInt withinTitleOf() {
    return withinTitleOf;
  }

  /**
   * What comes from a neighbour in a list, or from the full mention; unmodifiable, in the order of
   * the constants.
   */
  public Set<Attribute> inherited() {
    return inherited;
  }

  /**
   * What was mended in the print of number and symbol, or not read; unmodifiable, in the order of
   * the constants.
   */
  public Set<Defect> defects() {
    return defects;
  }

  /** Whether the other is a citation whose parts all equal those of this one. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Citation that
        && span.equals(that.span)
        && form == that.form
        && reference.equals(that.reference)
        && subject.equals(that.subject)
        && pinpoint.equals(that.pinpoint)
        && relation == that.relation
        && section.equals(that.section)
        && alias.equals(that.alias)
        && withinTitleOf.equals(that.withinTitleOf)
        && inherited.equals(that.inherited)
        && defects.equals(that.defects);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        span,
        form,
        reference,
        subject,
        pinpoint,
        relation,
        section,
        alias,
        withinTitleOf,
        inherited,
        defects);
  }

  /** All parts by name, for messages; the format may change. */
  @Override
  public String toString() {
    return "Citation[span="
        + span
        + ", form="
        + form
        + ", reference="
        + reference
        + ", subject="
        + subject
        + ", pinpoint="
        + pinpoint
        + ", relation="
        + relation
        + ", section="
        + section
        + ", alias="
        + alias
        + ", withinTitleOf="
        + withinTitleOf
        + ", inherited="
        + inherited
        + ", defects="
        + defects
        + "]";
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

  /** How the print of number, symbol and date differs from the right one. */
  public enum Defect {
    /** The code of the type has the wrong case: {@code Ctr}. */
    CASE,
    /** A date follows that is none, and is not read: {@code ngày 31/02/2023}. */
    DATE_UNREAD,
    /** A dash that is no hyphen: {@code 218–QĐ/TW}. */
    DASH_VARIANT,
    /** Two separators for one: {@code 03/-CV/BCSĐ}. */
    DOUBLED,
    /** A space, or the hyphen after the number, is lost: {@code số31-QĐ/TW}. */
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

  /**
   * Gathers the parts of a citation; a part that is not set is absent or empty, the relation {@link
   * Relation#MENTIONS}. A builder is for one thread; it can be used again after {@link #build}.
   */
  public static final class Builder {

    private Span span;
    private Form form;
    private Reference reference;
    private Optional<Span> subject = Optional.empty();
    private Optional<String> pinpoint = Optional.empty();
    private Relation relation = Relation.MENTIONS;
    private Optional<SectionRole> section = Optional.empty();
    private Optional<String> alias = Optional.empty();
    private OptionalInt withinTitleOf = OptionalInt.empty();
    private Set<Attribute> inherited = Set.of();
    private Set<Defect> defects = Set.of();

    private Builder(Span span, Form form, Reference reference) {
      this.span = span;
      this.form = form;
      this.reference = reference;
    }

    /** Sets {@link Citation#span}. */
    public Builder span(Span span) {
      this.span = span;
      return this;
    }

    /** Sets {@link Citation#form}. */
    public Builder form(Form form) {
      this.form = form;
      return this;
    }

    /** Sets {@link Citation#reference}. */
    public Builder reference(Reference reference) {
      this.reference = reference;
      return this;
    }

    /** Sets {@link Citation#subject}. */
    public Builder subject(Optional<Span> subject) {
      this.subject = subject;
      return this;
    }

    /** Sets {@link Citation#pinpoint}. */
    public Builder pinpoint(Optional<String> pinpoint) {
      this.pinpoint = pinpoint;
      return this;
    }

    /**
     * Sets {@link Citation#relation}; {@link Relation#WITHIN_TITLE} needs {@link #withinTitleOf}
     * too.
     */
    public Builder relation(Relation relation) {
      this.relation = relation;
      return this;
    }

    /** Sets {@link Citation#section}. */
    public Builder section(Optional<SectionRole> section) {
      this.section = section;
      return this;
    }

    /** Sets {@link Citation#alias}. */
    public Builder alias(Optional<String> alias) {
      this.alias = alias;
      return this;
    }

    /** Sets {@link Citation#withinTitleOf}. */
    public Builder withinTitleOf(OptionalInt withinTitleOf) {
      this.withinTitleOf = withinTitleOf;
      return this;
    }

    /** Sets {@link Citation#inherited}; {@link #build} copies the set. */
    public Builder inherited(Set<Attribute> inherited) {
      this.inherited = inherited;
      return this;
    }

    /** Sets {@link Citation#defects}; {@link #build} copies the set. */
    public Builder defects(Set<Defect> defects) {
      this.defects = defects;
      return this;
    }

    /**
     * The citation.
     *
     * @throws IllegalArgumentException if the span is empty, or if {@link Citation#withinTitleOf}
     *     is set without {@link Relation#WITHIN_TITLE} or missing with it
     * @throws NullPointerException if a part is null
     */
    public Citation build() {
      return new Citation(this);
    }
  }
}
