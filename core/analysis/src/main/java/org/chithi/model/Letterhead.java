package org.chithi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The head of a document: what it is, whose, of which day, about what, to whom. Every part may be
 * missing; a fact the text does not print is absent, never guessed.
 *
 * <p>Letterheads are immutable values: two with equal parts are equal. One is made by a builder, so
 * that a later version can add parts without a change for those who make one:
 *
 * <pre>{@code
 * Letterhead head =
 *     Letterhead.builder()
 *         .kind(Optional.of(DocumentKind.KE_HOACH))
 *         .place(Optional.of(place))
 *         .addressees(List.of(body))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Letterhead {

  private final Optional<DocumentKind> kind;
  private final Optional<DocumentNumber> number;
  private final Optional<Issuer> issuer;
  private final Optional<String> superior;
  private final Optional<String> place;
  private final Optional<LocalDate> date;
  private final Optional<String> title;
  private final List<String> addressees;
  private final List<String> marks;

  private Letterhead(Builder builder) {
    kind = Objects.requireNonNull(builder.kind, "kind");
    number = Objects.requireNonNull(builder.number, "number");
    issuer = Objects.requireNonNull(builder.issuer, "issuer");
    superior = Objects.requireNonNull(builder.superior, "superior");
    place = Objects.requireNonNull(builder.place, "place");
    date = Objects.requireNonNull(builder.date, "date");
    title = Objects.requireNonNull(builder.title, "title");
    addressees = List.copyOf(builder.addressees);
    marks = List.copyOf(builder.marks);
  }

  /** A builder of a letterhead of which nothing is known yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with the parts of this letterhead. */
  public Builder toBuilder() {
    return new Builder()
        .kind(kind)
        .number(number)
        .issuer(issuer)
        .superior(superior)
        .place(place)
        .date(date)
        .title(title)
        .addressees(addressees)
        .marks(marks);
  }

  /** The type of the document; absent if the text does not say it. */
  public Optional<DocumentKind> kind() {
    return kind;
  }

  /** The document's own number, never one that it cites; absent if the text does not print it. */
  public Optional<DocumentNumber> number() {
    return number;
  }

  /** The body whose document it is; absent if the text does not say it. */
  public Optional<Issuer> issuer() {
    return issuer;
  }

  /** The parent body's line over the issuer, in ordinary case; absent if there is none. */
  public Optional<String> superior() {
    return superior;
  }

  /** The place before the date; absent if the text does not print it. */
  public Optional<String> place() {
    return place;
  }

  /** The day of issue; absent if the text does not print it. */
  public Optional<LocalDate> date() {
    return date;
  }

  /**
   * The abstract (trích yếu) without kind and issuer, wrapped lines joined; absent if the text does
   * not print it.
   */
  public Optional<String> title() {
    return title;
  }

  /** The items of {@code Kính gửi} or {@code Kính trình}, unmodifiable; empty if there are none. */
  public List<String> addressees() {
    return addressees;
  }

  /**
   * Secrecy, urgency and draft marks as printed: {@code MẬT}, {@code KHẨN}, {@code DỰ THẢO};
   * unmodifiable, empty if there are none.
   */
  public List<String> marks() {
    return marks;
  }

  /** Whether the other is a letterhead whose parts all equal those of this one. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Letterhead that
        && kind.equals(that.kind)
        && number.equals(that.number)
        && issuer.equals(that.issuer)
        && superior.equals(that.superior)
        && place.equals(that.place)
        && date.equals(that.date)
        && title.equals(that.title)
        && addressees.equals(that.addressees)
        && marks.equals(that.marks);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, number, issuer, superior, place, date, title, addressees, marks);
  }

  /** All parts by name, for messages; the format may change. */
  @Override
  public String toString() {
    return "Letterhead[kind="
        + kind
        + ", number="
        + number
        + ", issuer="
        + issuer
        + ", superior="
        + superior
        + ", place="
        + place
        + ", date="
        + date
        + ", title="
        + title
        + ", addressees="
        + addressees
        + ", marks="
        + marks
        + "]";
  }

  /**
   * Gathers the parts of a letterhead; a part that is not set is absent or empty. A builder is for
   * one thread; it can be used again after {@link #build}.
   */
  public static final class Builder {

    private Optional<DocumentKind> kind = Optional.empty();
    private Optional<DocumentNumber> number = Optional.empty();
    private Optional<Issuer> issuer = Optional.empty();
    private Optional<String> superior = Optional.empty();
    private Optional<String> place = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<String> title = Optional.empty();
    private List<String> addressees = List.of();
    private List<String> marks = List.of();

    private Builder() {}

    /** Sets {@link Letterhead#kind}. */
    public Builder kind(Optional<DocumentKind> kind) {
      this.kind = kind;
      return this;
    }

    /** Sets {@link Letterhead#number}. */
    public Builder number(Optional<DocumentNumber> number) {
      this.number = number;
      return this;
    }

    /** Sets {@link Letterhead#issuer}. */
    public Builder issuer(Optional<Issuer> issuer) {
      this.issuer = issuer;
      return this;
    }

    /** Sets {@link Letterhead#superior}. */
    public Builder superior(Optional<String> superior) {
      this.superior = superior;
      return this;
    }

    /** Sets {@link Letterhead#place}. */
    public Builder place(Optional<String> place) {
      this.place = place;
      return this;
    }

    /** Sets {@link Letterhead#date}. */
    public Builder date(Optional<LocalDate> date) {
      this.date = date;
      return this;
    }

    /** Sets {@link Letterhead#title}. */
    public Builder title(Optional<String> title) {
      this.title = title;
      return this;
    }

    /** Sets {@link Letterhead#addressees}; {@link #build} copies the list. */
    public Builder addressees(List<String> addressees) {
      this.addressees = addressees;
      return this;
    }

    /** Sets {@link Letterhead#marks}; {@link #build} copies the list. */
    public Builder marks(List<String> marks) {
      this.marks = marks;
      return this;
    }

    /**
     * The letterhead.
     *
     * @throws NullPointerException if a part, an addressee or a mark is null
     */
    public Letterhead build() {
      return new Letterhead(this);
    }
  }
}
