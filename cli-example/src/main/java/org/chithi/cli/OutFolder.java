package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.corpus.CorpusEntry.Document;

/** Writes one file for each document into a folder; a file is there whole or not at all. */
final class OutFolder {

  /** A document of several in one file. */
  private static final Pattern PART = Pattern.compile("(?s)(?<name>.{1,255})#(?<part>\\d{1,6})");

  private final Path folder;
  private final Form form;
  private final Screen screen;
  private final Set<Path> inputs = new HashSet<>();
  private final Set<String> taken = new HashSet<>();

  /** Makes the folder if need be; no input is ever overwritten. */
  OutFolder(Path folder, Form form, Screen screen, List<Path> inputs) throws IOException {
    this.folder = Files.isDirectory(folder) ? folder : Files.createDirectories(folder);
    this.form = form;
    this.screen = screen;
    inputs.forEach(this::protect);
    if (form.hasIndex()) {
      taken.add(PageIndex.STEM);
    }
  }

  /**
   * Writes {@code ket-luan.json} for {@code ket-luan.txt}; another name is reported to the user.
   */
  void write(Document document, Consumer<String> notes) throws IOException {
    String name = freeName(document.name(), notes);
    Path file = folder.resolve(name);
    if (Files.exists(file) && inputs.contains(file.toRealPath())) {
      throw new OverwriteException(file);
    }
    Path part = OutFile.part(file);
    try {
      try (Writer out = Files.newBufferedWriter(part)) {
        out.write(form.opening());
        form.write(document.name(), document.directive(), out, true, screen);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void protect(Path input) {
    try {
      inputs.add(input.toRealPath());
    } catch (IOException absent) {
      // What is not there cannot be overwritten; reading it will tell the user.
    }
  }

  /** Of two inputs of one name the second gets a number. */
  private String freeName(String input, Consumer<String> notes) {
    String stem = stem(input);
    String name = stem;
    for (int count = 2; !taken.add(name.toLowerCase(Locale.ROOT)); count++) {
      name = stem + "-" + count;
    }
    String file = name + "." + form.ending();
    if (!name.equals(stem)) {
      notes.accept(Main.messages().getString("note.renamed").formatted(input, file));
    }
    return file;
  }

  /** The file name without its folders and its ending; {@code a-2} for {@code a.docx#2}. */
  static String stem(String input) {
    String own = input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
    Matcher part = PART.matcher(own);
    String name = part.matches() ? part.group("name") : own;
    int dot = name.lastIndexOf('.');
    return (dot <= 0 ? name : name.substring(0, dot))
        + (part.matches() ? "-" + part.group("part") : "");
  }
}
