package org.chithi.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.chithi.cite.Reference;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;
import org.chithi.model.PartyTerms;

/**
 * The mentions of one document in one text, put together: what one says, the others mean. Filled
 * while a text is read; not changed after that.
 */
final class MentionCluster {

  final int sheet;
  final SymbolParts parts;
  final Reach reach;

  /** The place the code belongs to: a name, {@code ?} and a key if open; empty for the country. */
  final String place;

  /** The provinces that an open place can be; empty if it can be any. */
  final Set<String> among;

  /** The day of the citing text. */
  final Optional<LocalDate> citing;

  /** The indices of its mentions in the sheet. */
  final List<Integer> items = new ArrayList<>();

  final Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
  final Set<String> forms = new TreeSet<>();

  Optional<PartialDate> date = Optional.empty();
  Optional<String> term = Optional.empty();
  Optional<String> issuer = Optional.empty();
  String title = "";
  SubjectWords subject = SubjectWords.NONE;

  /** The term before the congress that the subject looks ahead to. */
  Optional<String> ahead = Optional.empty();

  /**
   * The clusters of its number in the text, one of which it may be, if its subject does not tell.
   */
  List<MentionCluster> beside = List.of();

  /** The next member of a list, by index of its mention; empty if it is in none. */
  OptionalInt neighbour = OptionalInt.empty();

  MentionCluster(
      int sheet,
      SymbolParts parts,
      Reach reach,
      String place,
      Set<String> among,
      Optional<LocalDate> citing) {
    this.sheet = sheet;
    this.parts = parts;
    this.reach = reach;
    this.place = place;
    this.among = among;
    this.citing = citing;
  }

  boolean isOpen() {
    return place.startsWith("?");
  }

  boolean isNamed() {
    return !Character.isDigit(parts.number().charAt(0));
  }

  boolean hasWholeDate() {
    return date.filter(PartialDate::isWhole).isPresent();
  }

  /** Whether the dates of the cluster and of a document can be one. */
  boolean isOfDayOf(DocumentEntity entity) {
    return date.isPresent() && entity.date.filter(day -> day.agrees(date.get())).isPresent();
  }

  /** Whether a mention can mean the same document as those before. */
  boolean agrees(Reference reference) {
    boolean dates =
        date.isEmpty() || reference.date().isEmpty() || date.get().agrees(reference.date().get());
    return dates
        && (term.isEmpty() || reference.term().isEmpty() || term.equals(reference.term()))
        && isInTerm(date, reference.term())
        && isInTerm(reference.date(), term);
  }

  /** Whether a date can lie in a term of the Central Committee; what is not said can. */
  private boolean isInTerm(Optional<PartialDate> day, Optional<String> said) {
    return reach != Reach.COUNTRY
        || day.isEmpty()
        || said.isEmpty()
        || PartyTerms.of(day.get()).contains(said.get());
  }

  /** Takes what one more mention says; the more precise date and the longer subject stay. */
  void take(int index, CitationSheet.Item item, String subjectWords) {
    Reference reference = item.citation().reference();
    items.add(index);
    reference.kind().ifPresent(kinds::add);
    forms.add(item.words());
    boolean wholer = reference.date().filter(PartialDate::isWhole).isPresent();
    date = date.isEmpty() || wholer && !hasWholeDate() ? reference.date().or(() -> date) : date;
    term = term.or(reference::term);
    issuer = issuer.or(reference::issuer);
    SubjectWords words = SubjectWords.of(subjectWords);
    if (words.size() > subject.size()) {
      subject = words;
      title = subjectWords;
      ahead = reach == Reach.COUNTRY ? PartyTerms.beforeCongress(subjectWords) : Optional.empty();
    }
  }
}
