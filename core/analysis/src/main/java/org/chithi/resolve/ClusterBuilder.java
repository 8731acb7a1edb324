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

/** Puts the mentions of one document in one text together, while the text is read. */
final class ClusterBuilder {

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
  Optional<String> term;
  Optional<Body> issuer = Optional.empty();
  Topic topic = Topic.NONE;

  /** The term before the congress that the subject looks ahead to. */
  Optional<String> ahead = Optional.empty();

  /** The clusters of its number in the text, one of which it may be, if its subject is silent. */
  final List<ClusterBuilder> alternatives;

  /** Whether the text itself issues it under this name. */
  boolean issued;

  /** The next member of a list, by index of its mention; empty if it is in none. */
  OptionalInt neighbour = OptionalInt.empty();

  ClusterBuilder(
      SymbolParts parts,
      JurisdictionReader.Found where,
      Optional<LocalDate> citing,
      List<ClusterBuilder> alternatives) {
    this.parts = parts;
    this.extent = IssuerCodes.extent(parts.scope());
    this.where = where;
    this.citing = citing;
    this.date = parts.year().flatMap(PartialDate::parse);
    this.term = parts.term();
    this.alternatives = List.copyOf(alternatives);
  }

  boolean isNamed() {
    return parts.isNamed();
  }

  boolean hasWholeDate() {
    return date.filter(PartialDate::isWhole).isPresent();
  }

  /** Whether it stands beside others of its number and says nothing of its own. */
  boolean isSilent() {
    return !alternatives.isEmpty() && topic.words().isEmpty();
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
    return !IssuerCodes.hasPartyTerms(parts.scope())
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
    issuer = issuer.or(() -> reference.issuer().map(Body::of));
    Topic said = Topic.of(subjectWords);
    if (said.words().size() > topic.words().size()) {
      topic = said;
      ahead =
          extent == Extent.COUNTRY
              ? MeetingName.congressAhead(subjectWords).flatMap(PartyTerms::before)
              : Optional.empty();
    }
  }

  /** The cluster, when all mentions are taken. */
  MentionCluster build(int index, List<Integer> indexes, boolean isAlternative) {
    return new MentionCluster(
        index,
        parts,
        extent,
        where,
        new MentionCluster.Time(citing, date, term, ahead),
        new MentionCluster.Written(List.copyOf(kinds), List.copyOf(forms), List.copyOf(lawNames)),
        issuer,
        topic,
        new MentionCluster.Links(indexes, isAlternative, neighbour, issued));
  }
}
