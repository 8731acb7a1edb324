package org.chithi.resolve;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.chithi.cite.Reference;
import org.chithi.cite.Relation;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;
import org.chithi.model.PartyTerms;
import org.chithi.resolve.IssuerCodes.Extent;

/**
 * The mentions of one document in one text, put together: what one says, the others mean. Filled
 * while a text is read; not changed after that.
 */
final class MentionCluster {

  final SymbolParts parts;
  final Extent extent;

  /** The place the code belongs to, and the provinces that an open one can be. */
  final JurisdictionReader.Found where;

  /** The day of the citing text. */
  final Optional<LocalDate> citing;

  final Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
  final Set<String> forms = new TreeSet<>();

  /** The names of a law that stand beside its number. */
  final Set<String> lawNames = new TreeSet<>();

  Optional<PartialDate> date;
  Optional<String> term = Optional.empty();
  Optional<String> issuer = Optional.empty();
  List<String> bodies = List.of();
  String title = "";
  SubjectWords subject = SubjectWords.NONE;

  /** The term before the congress that the subject looks ahead to. */
  Optional<String> ahead = Optional.empty();

  /** The clusters of its number in the text, one of which it may be, if its subject is silent. */
  final List<MentionCluster> alternatives;

  /** Whether the text itself issues it under this name. */
  boolean issued;

  /** The next member of a list, by index of its mention; empty if it is in none. */
  OptionalInt neighbour = OptionalInt.empty();

  MentionCluster(
      SymbolParts parts,
      JurisdictionReader.Found where,
      Optional<LocalDate> citing,
      List<MentionCluster> alternatives) {
    this.parts = parts;
    this.extent = IssuerCodes.extent(parts.scope());
    this.where = where;
    this.citing = citing;
    this.date = parts.year().flatMap(PartialDate::parse);
    this.alternatives = List.copyOf(alternatives);
  }

  boolean isNamed() {
    return parts.isNamed();
  }

  boolean hasWholeDate() {
    return date.filter(PartialDate::isWhole).isPresent();
  }

  /** How little it says of the time: 0 with a day, 1 with a term or a year, 2 with neither. */
  int vagueness() {
    return hasWholeDate() ? 0 : date.isPresent() || term.isPresent() ? 1 : 2;
  }

  /** Whether it stands beside others of its number and says nothing of its own. */
  boolean isSilent() {
    return !alternatives.isEmpty() && subject.isEmpty();
  }

  /** How it is first written. */
  String form() {
    return forms.stream().findFirst().orElse("");
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
    return extent != Extent.COUNTRY
        || day.isEmpty()
        || said.isEmpty()
        || PartyTerms.of(day.get()).contains(said.get());
  }

  /** Takes what one more mention says; the more precise date and the longer subject stay. */
  void take(CitationSheet.Item item, Reference reference, String subjectWords) {
    boolean byText = item.citation().withinTitleOf().isEmpty();
    issued |= byText && item.relation() == Relation.ISSUES && isNamed();
    reference.kind().ifPresent(kinds::add);
    forms.add(item.words());
    boolean wholer = reference.date().filter(PartialDate::isWhole).isPresent();
    date = date.isEmpty() || wholer && !hasWholeDate() ? reference.date().or(() -> date) : date;
    term = term.or(reference::term);
    if (issuer.isEmpty() && reference.issuer().isPresent()) {
      issuer = reference.issuer();
      bodies = MentionJoints.parted(issuer.get());
    }
    SubjectWords words = SubjectWords.of(subjectWords);
    if (words.size() > subject.size()) {
      subject = words;
      title = subjectWords;
      ahead =
          extent == Extent.COUNTRY
              ? MeetingName.congressAhead(subjectWords).flatMap(PartyTerms::before)
              : Optional.empty();
    }
  }
}
