package org.chithi.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chithi.cite.CitationTerms;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;
import org.chithi.model.PartyTerms;
import org.chithi.resolve.IssuerCodes.Extent;

/**
 * How well a document fits what a cluster of mentions says, by the table of {@link Finding}.
 *
 * @param document the document
 * @param id its iddocument when it was compared
 * @param score the sum of the weights
 * @param evidence the findings
 * @param isRejected whether one of them rejects it
 * @param isDecided whether something beside the number shows that this document is meant
 * @param isSupported whether nothing is against it and it is of the term of the citing text, or by
 *     the same body before it; of a text without a day, whether it is a known one of the centre
 */
record CandidateScore(
    DocumentRef document,
    DocumentId id,
    double score,
    List<Evidence> evidence,
    boolean isRejected,
    boolean isDecided,
    boolean isSupported) {

  /** The years between two congresses of an organisation. */
  private static final int CONGRESS_YEARS = 5;

  static CandidateScore of(MentionCluster cluster, DocumentRef document, Description description) {
    Comparison comparison = new Comparison(cluster, description);
    return new CandidateScore(
        document,
        description.id(),
        comparison.evidence.stream().mapToDouble(Evidence::weight).sum(),
        List.copyOf(comparison.evidence),
        comparison.rejected,
        comparison.decided && !comparison.rejected,
        !comparison.rejected && comparison.isSupported());
  }

  /** The same of several that fit, now that a neighbour in the list is of its day. */
  CandidateScore withCompanion(DocumentId neighbour) {
    return with(Finding.COMPANION, neighbour);
  }

  /** The same, the only one that fits, with the reason why it is not chosen. */
  CandidateScore withDoubt() {
    return with(Finding.NUMBER_ALONE);
  }

  private CandidateScore with(Finding finding, Object... parts) {
    Evidence more = finding.evidence(1, parts);
    return new CandidateScore(
        document,
        id,
        score + more.weight(),
        Stream.concat(evidence.stream(), Stream.of(more)).toList(),
        isRejected,
        isDecided || finding.decides() && !isRejected,
        isSupported);
  }

  /** The best first; of equal ones the latest. */
  static int bestFirst(CandidateScore one, CandidateScore other) {
    int byScore = Double.compare(other.score, one.score);
    return byScore != 0
        ? byScore
        : other.id.edition().orElse("").compareTo(one.id.edition().orElse(""));
  }

  /** One comparison of a cluster with a document. */
  private static final class Comparison {
    private final MentionCluster cluster;
    private final Description document;
    private final List<Evidence> evidence = new ArrayList<>(6);
    private final boolean comparesSubjects;
    private final double likeness;
    private final boolean comparesIssuers;
    private final boolean sameIssuer;
    private boolean rejected;
    private boolean decided;

    Comparison(MentionCluster cluster, Description document) {
      this.cluster = cluster;
      this.document = document;
      this.comparesSubjects = cluster.subject().comparesWith(document.subject());
      this.likeness = comparesSubjects ? cluster.subject().likeness(document.subject()) : 0;
      this.comparesIssuers = hasKeys(cluster.issuer()) && hasKeys(document.issuer());
      this.sameIssuer =
          comparesIssuers && document.issuer().orElseThrow().shares(cluster.issuer().orElseThrow());
      add(cluster.isNamed() ? Finding.SAME_NAME : Finding.SAME_NUMBER);
      boolean sameDay = date();
      term(sameDay);
      congressAhead();
      subject(sameDay);
      issuer();
      type();
      time(sameDay);
    }

    private void add(Finding finding, Object... parts) {
      addShare(finding, 1, parts);
    }

    private void addShare(Finding finding, double share, Object... parts) {
      evidence.add(finding.evidence(share, parts));
      decided |= finding.decides();
      rejected |= finding.rejects();
    }

    /** Compares the dates; whether both are one whole day. */
    private boolean date() {
      if (cluster.date().isEmpty() || document.date().isEmpty()) {
        return false;
      }
      PartialDate said = cluster.date().get();
      PartialDate own = document.date().get();
      if (said.agrees(own)) {
        boolean whole = said.isWhole() && own.isWhole();
        add(whole ? Finding.SAME_DAY : Finding.SAME_PERIOD, said);
        return whole;
      }
      if (isSlip(said, own)) {
        add(Finding.DATE_SLIP, said, own);
      } else {
        add(Finding.OTHER_DATE, own, said);
      }
      return false;
    }

    /** Whether the dates differ by a slip of the pen: the number was given but once in the time. */
    private boolean isSlip(PartialDate said, PartialDate own) {
      boolean sameCode = document.codes().contains(cluster.parts().rawType());
      if (!sameCode || cluster.isNamed()) {
        return false;
      }
      if (!CitationTerms.isPartyIssuer(document.id().scope())) {
        return said.year() == own.year();
      }
      boolean contradicted =
          comparesSubjects && likeness < Finding.UNLIKE || comparesIssuers && !sameIssuer;
      boolean supported = document.isOnlyCited() || likeness >= Finding.LIKE || sameIssuer;
      return isOneTerm(said, own) && supported && !contradicted
          || isNear(said, own) && likeness >= Finding.LIKE;
    }

    /** Whether two dates lie in one term for sure, in which a committee gives a number once. */
    private boolean isOneTerm(PartialDate said, PartialDate own) {
      if (document.id().isPlaceOpen()) {
        return false;
      }
      return switch (cluster.extent()) {
        case COUNTRY ->
            PartyTerms.of(said).size() == 1 && PartyTerms.of(said).equals(PartyTerms.of(own));
        case PROVINCE, DISTRICT, BODY -> PartyTerms.shareLocally(said, own);
        case ANY -> false;
      };
    }

    private boolean isNear(PartialDate said, PartialDate own) {
      return cluster.extent() == Extent.COUNTRY
          ? PartyTerms.share(said, own)
          : said.year() == own.year();
    }

    /** Compares the terms; the one in a code agrees without showing more. */
    private void term(boolean sameDay) {
      if (cluster.time().term().isEmpty() || document.terms().isEmpty()) {
        return;
      }
      String said = cluster.time().term().get();
      if (document.terms().contains(said)) {
        if (cluster.parts().term().isEmpty()) {
          add(Finding.SAME_TERM, said);
        }
      } else {
        add(sameDay ? Finding.TERM_SLIP : Finding.OTHER_TERM, terms(), said);
      }
    }

    private String terms() {
      return String.join(", ", document.terms());
    }

    /** {@code tiến tới Đại hội ... lần thứ XIV} was said in the term before. */
    private void congressAhead() {
      if (cluster.time().ahead().isEmpty()
          || cluster.time().term().isPresent()
          || document.terms().isEmpty()) {
        return;
      }
      String before = cluster.time().ahead().get();
      if (document.terms().contains(before)) {
        add(Finding.TERM_BEFORE, before);
      } else if (cluster.date().isEmpty()) {
        add(Finding.OTHER_TERM, terms(), before);
      }
    }

    private void subject(boolean sameDay) {
      if (!comparesSubjects) {
        return;
      }
      if (likeness >= Finding.LIKE) {
        addShare(Finding.LIKE_SUBJECT, likeness, document.topic().title());
      } else if (likeness < Finding.UNLIKE) {
        boolean free = sameDay || decided;
        add(free ? Finding.FREE_SUBJECT : Finding.OTHER_SUBJECT, document.topic().title());
      } else {
        addShare(Finding.PERHAPS_SUBJECT, likeness, document.topic().title());
      }
    }

    private void issuer() {
      if (comparesIssuers) {
        add(
            sameIssuer ? Finding.SAME_ISSUER : Finding.OTHER_ISSUER,
            document.issuer().orElseThrow().name());
      }
    }

    private static boolean hasKeys(Optional<Body> body) {
      return body.filter(it -> !it.keys().isEmpty()).isPresent();
    }

    private void type() {
      Optional<DocumentKind> own = document.kinds().stream().findFirst();
      if (own.isPresent() && !cluster.written().kinds().isEmpty()) {
        boolean same = document.kinds().stream().anyMatch(cluster.written().kinds()::contains);
        add(same ? Finding.SAME_TYPE : Finding.OTHER_TYPE, own.get().printedName());
      }
    }

    private void time(boolean sameDay) {
      boolean later =
          cluster.time().citing().isPresent()
              && document
                  .date()
                  .filter(day -> day.isAfter(cluster.time().citing().get()))
                  .isPresent();
      if (later) {
        add(sameDay ? Finding.OWN_DAY_WRONG : Finding.LATER, cluster.time().citing().get());
      }
    }

    /**
     * Each congress of an organisation of the country may change its statute, of which only that of
     * the Party is known to stay; other societies meet when they like.
     */
    private boolean isStatuteOfItsTime() {
      String owner = cluster.parts().scope();
      boolean stays =
          owner.equals(UsualName.of("PLENUM").scope()) || owner.equals(NamedDocuments.NOBODY);
      return stays
          || document.date().isEmpty()
          || cluster
              .time()
              .citing()
              .filter(day -> day.getYear() < document.date().get().year() + CONGRESS_YEARS)
              .isPresent();
    }

    boolean isSupported() {
      if (cluster.isNamed()) {
        return cluster.parts().isStatute()
            ? isStatuteOfItsTime()
            : cluster.time().citing().isPresent();
      }
      if (document.date().isEmpty() || comparesSubjects) {
        return false;
      }
      if (cluster.time().citing().isEmpty()) {
        boolean central = cluster.extent() == Extent.COUNTRY && document.known();
        return central && evidence.stream().allMatch(it -> it.weight() >= 0);
      }
      PartialDate citing = PartialDate.of(cluster.time().citing().get());
      return cluster.extent() == Extent.COUNTRY
          ? sameIssuer || PartyTerms.share(document.date().get(), citing)
          : PartyTerms.shareLocally(document.date().get(), citing);
    }
  }
}
