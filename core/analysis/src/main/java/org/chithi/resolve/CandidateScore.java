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

/** How well a document fits what a cluster of mentions says, by the table of {@link Finding}. */
final class CandidateScore {

  final DocumentEntity entity;
  private final List<Evidence> evidence;
  private final double score;
  private final boolean rejected;
  private final boolean decided;
  private final boolean supported;

  private CandidateScore(Comparison comparison) {
    this.entity = comparison.entity;
    this.evidence = List.copyOf(comparison.evidence);
    this.score = evidence.stream().mapToDouble(Evidence::weight).sum();
    this.rejected = comparison.rejected;
    this.decided = comparison.decided;
    this.supported = comparison.isSupported();
  }

  static CandidateScore of(MentionCluster cluster, DocumentEntity entity) {
    return new CandidateScore(new Comparison(cluster, entity));
  }

  private CandidateScore(CandidateScore other, Finding finding, Object... parts) {
    Evidence more = finding.evidence(1, parts);
    this.entity = other.entity;
    this.evidence = Stream.concat(other.evidence.stream(), Stream.of(more)).toList();
    this.score = other.score + more.weight();
    this.rejected = other.rejected;
    this.decided = other.decided || finding.decides();
    this.supported = other.supported;
  }

  /** The same of several that fit, now that a neighbour in the list is of its day. */
  CandidateScore withCompanion(DocumentEntity neighbour) {
    return new CandidateScore(this, Finding.COMPANION, neighbour.id());
  }

  /** The same, the only one that fits, with the reason why it is not chosen. */
  CandidateScore withDoubt() {
    return new CandidateScore(this, Finding.NUMBER_ALONE);
  }

  boolean isRejected() {
    return rejected;
  }

  /** Whether something beside the number shows that this document is meant. */
  boolean isDecided() {
    return decided && !rejected;
  }

  /**
   * Whether nothing is against it and it is of the term of the citing text, or by the same body
   * before it; of a text without a day, whether it is a known one of the centre.
   */
  boolean isSupported() {
    return supported && !rejected;
  }

  double score() {
    return score;
  }

  Candidate candidate() {
    return new Candidate(entity.id(), score, evidence);
  }

  List<Evidence> evidence() {
    return evidence;
  }

  /** The best first; of equal ones the latest. */
  static int bestFirst(CandidateScore one, CandidateScore other) {
    int byScore = Double.compare(other.score, one.score);
    return byScore != 0
        ? byScore
        : other.entity.edition().orElse("").compareTo(one.entity.edition().orElse(""));
  }

  /** One comparison of a cluster with a document. */
  private static final class Comparison {
    private final MentionCluster cluster;
    private final DocumentEntity entity;
    private final List<Evidence> evidence = new ArrayList<>(6);
    private final boolean comparesSubjects;
    private final double likeness;
    private final boolean comparesIssuers;
    private final boolean sameIssuer;
    private boolean rejected;
    private boolean decided;

    Comparison(MentionCluster cluster, DocumentEntity entity) {
      this.cluster = cluster;
      this.entity = entity;
      this.comparesSubjects = cluster.subject.comparesWith(entity.subject);
      this.likeness = comparesSubjects ? cluster.subject.likeness(entity.subject) : 0;
      this.comparesIssuers = !cluster.bodies.isEmpty() && !entity.bodies.isEmpty();
      this.sameIssuer = comparesIssuers && sharesBody();
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
      if (cluster.date.isEmpty() || entity.date.isEmpty()) {
        return false;
      }
      PartialDate said = cluster.date.get();
      PartialDate own = entity.date.get();
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
      boolean sameCode = entity.rawTypes.contains(cluster.parts.rawType());
      if (!sameCode || cluster.isNamed()) {
        return false;
      }
      if (!CitationTerms.isPartyIssuer(entity.scope)) {
        return said.year() == own.year();
      }
      boolean contradicted =
          comparesSubjects && likeness < Finding.UNLIKE || comparesIssuers && !sameIssuer;
      boolean supported = entity.isOnlyCited() || likeness >= Finding.LIKE || sameIssuer;
      return isOneTerm(said, own) && supported && !contradicted
          || isNear(said, own) && likeness >= Finding.LIKE;
    }

    /** Whether two dates lie in one term for sure, in which a committee gives a number once. */
    private boolean isOneTerm(PartialDate said, PartialDate own) {
      if (entity.place.isOpen()) {
        return false;
      }
      return switch (cluster.extent) {
        case COUNTRY ->
            PartyTerms.of(said).size() == 1 && PartyTerms.of(said).equals(PartyTerms.of(own));
        case PROVINCE, DISTRICT, BODY -> PartyTerms.shareLocally(said, own);
        case ANY -> false;
      };
    }

    private boolean isNear(PartialDate said, PartialDate own) {
      return cluster.extent == Extent.COUNTRY
          ? PartyTerms.share(said, own)
          : said.year() == own.year();
    }

    private void term(boolean sameDay) {
      if (cluster.term.isEmpty() || entity.terms.isEmpty()) {
        return;
      }
      String said = cluster.term.get();
      if (entity.terms.contains(said)) {
        add(Finding.SAME_TERM, said);
      } else {
        add(sameDay ? Finding.TERM_SLIP : Finding.OTHER_TERM, terms(), said);
      }
    }

    private String terms() {
      return String.join(", ", entity.terms);
    }

    /** {@code tiến tới Đại hội ... lần thứ XIV} was said in the term before. */
    private void congressAhead() {
      if (cluster.ahead.isEmpty() || cluster.term.isPresent() || entity.terms.isEmpty()) {
        return;
      }
      String before = cluster.ahead.get();
      if (entity.terms.contains(before)) {
        add(Finding.TERM_BEFORE, before);
      } else if (cluster.date.isEmpty()) {
        add(Finding.OTHER_TERM, terms(), before);
      }
    }

    private void subject(boolean sameDay) {
      if (!comparesSubjects) {
        return;
      }
      if (likeness >= Finding.LIKE) {
        addShare(Finding.LIKE_SUBJECT, likeness, entity.title);
      } else if (likeness < Finding.UNLIKE) {
        boolean free = sameDay || decided;
        add(free ? Finding.FREE_SUBJECT : Finding.OTHER_SUBJECT, entity.title);
      } else {
        addShare(Finding.PERHAPS_SUBJECT, likeness, entity.title);
      }
    }

    private void issuer() {
      if (comparesIssuers) {
        add(sameIssuer ? Finding.SAME_ISSUER : Finding.OTHER_ISSUER, entity.issuer.orElseThrow());
      }
    }

    /** Whether a body of one is a body of the other, its place named or not. */
    private boolean sharesBody() {
      for (String own : entity.bodies) {
        for (String said : cluster.bodies) {
          if (said.startsWith(own) || own.startsWith(said)) {
            return true;
          }
        }
      }
      return false;
    }

    private void type() {
      Optional<DocumentKind> own = entity.kinds.stream().findFirst();
      if (own.isPresent() && !cluster.kinds.isEmpty()) {
        boolean same = entity.kinds.stream().anyMatch(cluster.kinds::contains);
        add(same ? Finding.SAME_TYPE : Finding.OTHER_TYPE, own.get().printedName());
      }
    }

    private void time(boolean sameDay) {
      boolean later =
          cluster.citing.isPresent()
              && entity.date.filter(day -> day.isAfter(cluster.citing.get())).isPresent();
      if (later) {
        add(sameDay ? Finding.OWN_DAY_WRONG : Finding.LATER, cluster.citing.get());
      }
    }

    boolean isSupported() {
      if (cluster.isNamed()) {
        return cluster.citing.isPresent();
      }
      if (entity.date.isEmpty() || comparesSubjects) {
        return false;
      }
      if (cluster.citing.isEmpty()) {
        boolean central = cluster.extent == Extent.COUNTRY && entity.known.isPresent();
        return central && evidence.stream().allMatch(it -> it.weight() >= 0);
      }
      PartialDate citing = PartialDate.of(cluster.citing.get());
      return cluster.extent == Extent.COUNTRY
          ? sameIssuer || PartyTerms.share(entity.date.get(), citing)
          : PartyTerms.shareLocally(entity.date.get(), citing);
    }
  }
}
