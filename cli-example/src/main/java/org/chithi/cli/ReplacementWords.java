package org.chithi.cli;

import java.util.List;
import java.util.stream.Stream;
import org.chithi.model.PartialDate;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.KnownDocument;
import org.chithi.resolve.Replacement;

/** What the register knows of the documents that replaced one, and of those that it replaced. */
final class ReplacementWords {

  /** The mark of rows of the register that nobody has checked. */
  private static final String UNCHECKED = "u";

  private ReplacementWords() {}

  /** A sentence for each replacement: {@code replaced by 126/2024/NĐ-CP of 2024-10-08}. */
  static List<String> of(DocumentId id) {
    return Stream.concat(replacedBy(id), replaces(id)).toList();
  }

  /** A sentence for each document that has replaced one. */
  static Stream<String> replacedBy(DocumentId id) {
    return Replacement.shipped().stream()
        .filter(it -> it.older().id().equals(id))
        .map(it -> said("register.replacedBy", it.newer(), it));
  }

  private static Stream<String> replaces(DocumentId id) {
    return Replacement.shipped().stream()
        .filter(it -> it.newer().id().equals(id))
        .map(it -> said("register.replaces", it.older(), it));
  }

  private static String said(String key, Replacement.Known known, Replacement replacement) {
    KnownDocument document = known.document();
    String date = document.date().map(PartialDate::toString).orElse("");
    boolean unchecked = replacement.evidence().equals(UNCHECKED);
    String source = message(unchecked ? "register.unchecked" : "register.checked");
    return message(key).formatted(document.number(), date, source);
  }

  private static String message(String key) {
    return RegisterCommand.message(key);
  }
}
