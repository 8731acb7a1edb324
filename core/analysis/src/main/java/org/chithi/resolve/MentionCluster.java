package org.chithi.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;
import org.chithi.resolve.IssuerCodes.Extent;

/**
 * The mentions of one document in one text, put together: what one says, the others mean.
 *
 * @param index its place among the clusters of its text
 * @param parts number and symbol, or the name
 * @param extent how far the code extends
 * @param where the place the code belongs to, and the provinces that an open one can be
 * @param time what it says of the time
 * @param written how it is written
 * @param issuer the body that is named
 * @param topic the longest subject
 * @param links what it has to do with other clusters of its text
 */
record MentionCluster(
    int index,
    SymbolParts parts,
    Extent extent,
    JurisdictionReader.Found where,
    Time time,
    Written written,
    Optional<Body> issuer,
    Topic topic,
    Links links) {

  /**
   * What is said of the time.
   *
   * @param citing the day of the citing text
   * @param date the date of the cited document
   * @param term its term
   * @param ahead the term before the congress that the subject looks ahead to
   */
  record Time(
      Optional<LocalDate> citing,
      Optional<PartialDate> date,
      Optional<String> term,
      Optional<String> ahead) {}

  /**
   * The words.
   *
   * @param kinds the type words, in their order
   * @param forms the mentions as they are written, each once, in alphabetical order
   * @param lawNames the names of a law that stand beside its number
   */
  record Written(List<DocumentKind> kinds, List<String> forms, List<String> lawNames) {}

  /**
   * What a cluster has to do with others of its text.
   *
   * @param alternatives the clusters of its number, one of which it may be, if its subject is
   *     silent
   * @param isAlternative whether it is one for another
   * @param neighbour the next member of a list, by index of its mention; empty if it is in none
   * @param issued whether the text itself issues it under this name
   */
  record Links(
      List<Integer> alternatives, boolean isAlternative, OptionalInt neighbour, boolean issued) {}

  boolean isNamed() {
    return parts.isNamed();
  }

  Optional<PartialDate> date() {
    return time.date;
  }

  SubjectWords subject() {
    return topic.words();
  }

  boolean hasWholeDate() {
    return time.date.filter(PartialDate::isWhole).isPresent();
  }

  /** How little it says of the time: 0 with a day, 1 with a term or a year, 2 with neither. */
  int vagueness() {
    return hasWholeDate() ? 0 : time.date.isPresent() || time.term.isPresent() ? 1 : 2;
  }

  /** Whether it can be decided without the others of its text. */
  boolean standsAlone() {
    return links.alternatives.isEmpty() && !links.issued;
  }

  /** Whether it stands beside others of its number, one of which it may be. */
  boolean standsBeside() {
    return !links.alternatives.isEmpty() && !links.issued;
  }

  /** How it is first written. */
  String form() {
    return written.forms.isEmpty() ? "" : written.forms.get(0);
  }

  /** Whether nothing but its number is written, in a list with one type word. */
  boolean isBareNumber() {
    return written.forms.stream().allMatch(form -> form.chars().allMatch(Character::isDigit));
  }

  /** Whether its date and that of a document can be one. */
  boolean isOfDayOf(Description document) {
    return time.date.isPresent()
        && document.date().filter(day -> day.agrees(time.date.get())).isPresent();
  }
}
