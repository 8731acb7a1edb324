package org.chithi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.chithi.model.DocumentKind;

/** The pages of the desk: resources of the program, read once; nothing comes from elsewhere. */
final class DeskPages {

  /** The places of the pages; all of them begin with the same document. */
  static final List<String> PAGES = List.of("/", "/document", "/graph", "/duties");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "yaml", "application/yaml; charset=utf-8");

  /** The words of the program that the pages use too. */
  private static final List<String> FAMILIES =
      List.of("role.", "relation.", "level.", "clue.", "target.", "kind.", "search.note.", "web.");

  private final Map<String, DeskAnswer> files = new HashMap<>();

  DeskPages() {
    for (String page : PAGES) {
      files.put(page, resource("index.html"));
    }
    for (String name :
        List.of("desk.css", "desk.js", "search.js", "document.js", "graph.js", "duties.js")) {
      files.put("/static/" + name, resource(name));
    }
    files.put("/favicon.svg", resource("favicon.svg"));
    files.put("/api/v1/openapi.yaml", resource("openapi.yaml"));
  }

  private static DeskAnswer resource(String name) {
    try (InputStream bytes = DeskPages.class.getResourceAsStream("web/" + name)) {
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      byte[] body = Objects.requireNonNull(bytes, name).readAllBytes();
      return new DeskAnswer(200, Objects.requireNonNull(type, name), body, Optional.empty());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The files by the places they are asked for at. */
  Map<String, DeskAnswer> files() {
    return Map.copyOf(files);
  }

  /** The words of the pages in a language, by their keys. */
  static DeskAnswer words(DeskRequest asked) {
    ResourceBundle messages = asked.messages();
    Map<String, String> words = new TreeMap<>();
    for (DocumentKind kind : DocumentKind.values()) {
      words.put("kind." + kind.name(), kind.printedName());
    }
    for (String key : messages.keySet()) {
      if (FAMILIES.stream().anyMatch(key::startsWith)) {
        words.put(key, messages.getString(key));
      }
    }
    JsonObject json = new JsonObject();
    words.forEach(json::put);
    return DeskAnswer.json(json.toString());
  }
}
