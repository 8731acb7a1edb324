package org.chithi.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chithi.cite.Citation;
import org.chithi.cite.Reference;
import org.chithi.model.Directive;
import org.chithi.model.Section;

/**
 * A section of a document as one document of another search engine, with what this index has of it:
 * its words, what it cites, and the facts of its document to filter and count by.
 *
 * @param id the same for the same section of the same document, so that a section sent twice is
 *     there once; letters and digits only
 * @param values the fields in order; a value is a text, a number or a list of texts, and a fact
 *     that is absent has no field
 * @since 0.1.0
 */
public record SectionFields(String id, Map<String, Object> values) {

  /** Letters of the fingerprint that name a document; 16 bytes. */
  private static final int ID_LETTERS = 32;

  /** Copies the map. */
  public SectionFields {
    Objects.requireNonNull(id, "id");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The sections of a document in order; a document without sections is one. */
  public static List<SectionFields> of(IndexedDocument document) {
    String id = fingerprint(document.id());
    Map<String, Object> shared = shared(document);
    List<SectionFields> all = new ArrayList<>();
    for (Section section : DocumentBlock.sections(document.directive())) {
      Map<String, Object> values = new LinkedHashMap<>(shared);
      values.put("ordinal", all.size());
      values.putAll(own(document, section));
      all.add(new SectionFields(id + "-" + all.size(), values));
    }
    return List.copyOf(all);
  }

  private static Map<String, Object> shared(IndexedDocument document) {
    DocumentSummary summary = DocumentSummary.of(document);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("document", document.id());
    put(values, "number", summary.number());
    put(values, "kind", summary.kind().map(Enum::name));
    put(values, "issuer", summary.issuer());
    put(values, "level", summary.level().map(Enum::name));
    put(values, "place", summary.place());
    put(values, "date", summary.date().map(Object::toString));
    put(values, "year", summary.date().map(day -> String.valueOf(day.getYear())));
    put(values, "title", summary.title());
    return values;
  }

  private static Map<String, Object> own(IndexedDocument document, Section section) {
    Directive directive = document.directive();
    SectionContents contents = SectionContents.of(document, section);
    List<Citation> citations =
        contents.citations().stream().map(SectionContents.Cited::citation).toList();
    List<Reference> references = citations.stream().map(Citation::reference).toList();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("start", section.span().start());
    values.put(
        "role",
        texts(
            Stream.concat(
                Stream.of(section.role().name()), section.aspect().stream().map(Enum::name))));
    put(values, "heading", section.heading().map(directive::words));
    values.put("text", directive.words(section.span()));
    put(values, "path", contents.paths());
    put(values, "cites", texts(citations.stream().map(CitedNumber::of).flatMap(Optional::stream)));
    put(values, "cites_text", texts(citations.stream().map(it -> directive.words(it.span()))));
    put(
        values,
        "cites_kind",
        texts(references.stream().map(Reference::kind).flatMap(Optional::stream).map(Enum::name)));
    put(
        values,
        "cites_issuer",
        texts(references.stream().map(Reference::issuer).flatMap(Optional::stream)));
    put(
        values,
        "cites_year",
        texts(
            references.stream()
                .map(Reference::date)
                .flatMap(Optional::stream)
                .map(day -> String.valueOf(day.year()))));
    return values;
  }

  private static List<String> texts(Stream<String> values) {
    return values.distinct().toList();
  }

  private static void put(Map<String, Object> values, String field, Optional<?> value) {
    value.ifPresent(it -> values.put(field, it));
  }

  private static void put(Map<String, Object> values, String field, List<String> list) {
    if (!list.isEmpty()) {
      values.put(field, list);
    }
  }

  private static String fingerprint(String id) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, ID_LETTERS);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
