package org.chithi.analysis;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.chithi.cite.Citation;
import org.chithi.cite.Reference;

/** Writes a citation in the form in which the cases expect it. */
final class ShownCitation {

  private final StringJoiner line = new StringJoiner(" ");

  private ShownCitation() {}

  /** {@code NUMBERED type=KET_LUAN number=18 symbol=KL/TU relation=MENTIONS}. */
  static String of(Citation citation) {
    ShownCitation shown = new ShownCitation();
    Reference reference = citation.reference();
    shown.line.add(citation.form().name());
    shown.add("type", reference.kind());
    shown.add("number", reference.number());
    shown.add("symbol", reference.symbol());
    shown.add("date", reference.date());
    shown.add("issuer", reference.issuer());
    shown.add("term", reference.term());
    shown.add("pinpoint", citation.pinpoint());
    if (citation.form() != Citation.Form.SELF) {
      shown.add("relation", Optional.of(citation.relation()));
    }
    shown.addAll("inherited", citation.inherited());
    shown.addAll("defects", citation.defects());
    if (citation.withinTitleOf().isPresent()) {
      shown.add("within", Optional.of(citation.withinTitleOf().getAsInt() + 1));
    }
    shown.add("alias", citation.alias());
    return shown.line.toString();
  }

  private void add(String key, Optional<?> value) {
    value
        .map(Object::toString)
        .ifPresent(
            words -> line.add(key + "=" + (words.contains(" ") ? '"' + words + '"' : words)));
  }

  private void addAll(String key, Set<? extends Enum<?>> values) {
    if (!values.isEmpty()) {
      boolean small = key.equals("inherited");
      line.add(
          key
              + "="
              + values.stream()
                  .map(Enum::name)
                  .map(name -> small ? name.toLowerCase(Locale.ROOT) : name)
                  .collect(Collectors.joining(",")));
    }
  }
}
