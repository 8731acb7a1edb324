package org.chithi.resolve;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The decision which document a citation means. What cannot be decided is a case of its own, never
 * a guess.
 *
 * @since 0.1.0
 */
public sealed interface Resolution {

  /** The document meant; empty where none can be named. */
  Optional<DocumentId> target();

  /** The sum of the weights of the evidence; 0 where nothing was decided. */
  double score();

  /** The reasons. */
  List<Evidence> evidence();

  /** The candidates that were looked at and not taken, each with the reasons. */
  List<Candidate> rejected();

  /** A document of the corpus. */
  record Resolved(DocumentId id, double score, List<Evidence> evidence, List<Candidate> rejected)
      implements Resolution {

    /** Copies the lists. */
    public Resolved {
      Objects.requireNonNull(id, "id");
      evidence = List.copyOf(evidence);
      rejected = List.copyOf(rejected);
    }

    @Override
    public Optional<DocumentId> target() {
      return Optional.of(id);
    }
  }

  /** A document in the register of well-known documents. */
  record Known(DocumentId id, double score, List<Evidence> evidence, List<Candidate> rejected)
      implements Resolution {

    /** Copies the lists. */
    public Known {
      Objects.requireNonNull(id, "id");
      evidence = List.copyOf(evidence);
      rejected = List.copyOf(rejected);
    }

    @Override
    public Optional<DocumentId> target() {
      return Optional.of(id);
    }
  }

  /**
   * A document seen nowhere.
   *
   * @param id its identity as far as the words give it; empty if they do not say whose it is
   */
  record Unknown(
      Optional<DocumentId> id, double score, List<Evidence> evidence, List<Candidate> rejected)
      implements Resolution {

    /** Copies the lists. */
    public Unknown {
      Objects.requireNonNull(id, "id");
      evidence = List.copyOf(evidence);
      rejected = List.copyOf(rejected);
    }

    @Override
    public Optional<DocumentId> target() {
      return id;
    }

    /** A mention that does not say whose document it means. */
    static Unknown of(Reason.Kind why) {
      Evidence nobody = new Evidence(Evidence.Clue.NUMBER, 0, Reason.of(why));
      return new Unknown(Optional.empty(), 0, List.of(nobody), List.of());
    }
  }

  /**
   * One of several documents.
   *
   * @param candidates those that fit, best first; two at least
   */
  record Ambiguous(List<Candidate> candidates, List<Candidate> rejected) implements Resolution {

    /** Copies the lists and checks that there is a candidate. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
      rejected = List.copyOf(rejected);
      if (candidates.isEmpty()) {
        throw new IllegalArgumentException("candidates: none is left");
      }
    }

    @Override
    public Optional<DocumentId> target() {
      return Optional.empty();
    }

    @Override
    public double score() {
      return 0;
    }

    @Override
    public List<Evidence> evidence() {
      return candidates.get(0).evidence();
    }
  }

  /**
   * The citing document itself.
   *
   * @param id its own identity
   */
  record Self(DocumentId id) implements Resolution {

    /** Checks that the document is named. */
    public Self {
      Objects.requireNonNull(id, "id");
    }

    @Override
    public Optional<DocumentId> target() {
      return Optional.of(id);
    }

    @Override
    public double score() {
      return 0;
    }

    @Override
    public List<Evidence> evidence() {
      return List.of(new Evidence(Evidence.Clue.SELF, 0, Reason.of(Reason.Kind.SELF)));
    }

    @Override
    public List<Candidate> rejected() {
      return List.of();
    }
  }
}
