package org.chithi.cite;

import java.util.Optional;
import org.chithi.model.SectionRole;

/**
 * What the words before a citation say: who does what to it and when. {@code Ban Thường vụ đã sửa
 * đổi Quy định A}: another body, done, {@code sửa đổi}.
 *
 * @param verb the governing verb, the first of coordinated ones; empty if none governs the citation
 * @param actor who does it
 * @param time when
 * @param object how the citation follows
 * @param role the role of the section
 */
record Clause(
    Optional<Verb> verb, Actor actor, Time time, ObjectPlace object, Optional<SectionRole> role) {

  /** Who does what the verb says. */
  enum Actor {
    /** The document or its issuer, named or not: {@code Điều 2. Bãi bỏ Quyết định A}. */
    ISSUER,
    /** A body that is told to act: {@code giao Sở Nội vụ sửa đổi Quyết định A}. */
    ORDERED,
    /** A paper that this document has others write: {@code Nghị định sửa đổi Nghị định A}. */
    PAPER,
    /** Another body or document: {@code Chính phủ bãi bỏ Nghị định B}. */
    OTHER
  }

  /** When it is done. */
  enum Time {
    /** With the document or after it. */
    NOW,
    /** {@code đã, sau khi, đang}. */
    TOLD,
    /** It is studied, proposed or drafted: {@code nghiên cứu sửa đổi Luật A}. */
    PLANNED,
    /** It is what is spoken of: {@code Việc sửa đổi Quyết định A là cần thiết}. */
    TOPIC
  }

  /** How the citation follows the verb. */
  enum ObjectPlace {
    /** At once. */
    DIRECT,
    /** After other words. */
    LATER,
    /** In a bracket that the verb stands before: {@code thực hiện các giải pháp (A)}. */
    BRACKET,
    /** It acts by itself: {@code ... và Luật A đã quy định}. */
    SUBJECT
  }

  /** No verb governs the citation. */
  static Clause without(Optional<SectionRole> role) {
    return new Clause(Optional.empty(), Actor.ISSUER, Time.NOW, ObjectPlace.DIRECT, role);
  }
}
