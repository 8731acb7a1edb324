package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chithi.model.Directive;

/** Writes one file for each document into a folder; a file is there whole or not at all. */
final class OutFolder {

  private final Path folder;
  private final Form form;
  private final Console console;
  private final Set<String> taken = new HashSet<>();

  OutFolder(Path folder, Form form, Console console) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.form = form;
    this.console = console;
  }

  /** Writes {@code ket-luan.json} for {@code ket-luan.txt}. */
  void write(Input input, Directive directive, TreeView view) throws IOException {
    Path file = folder.resolve(freeName(input));
    if (input.file().isPresent() && isSame(input.file().get(), file)) {
      throw new IOException(Main.messages().getString("error.overwrites").formatted(file));
    }
    Path part = Files.createTempFile(folder, ".chithi", ".part");
    try {
      try (Writer out = Files.newBufferedWriter(part)) {
        form.write(directive, out, true, view);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static boolean isSame(Path input, Path output) throws IOException {
    return Files.exists(output) && Files.isSameFile(input, output);
  }

  /** Of two inputs of one name the second gets a number. */
  private String freeName(Input input) {
    String name = input.stem();
    for (int count = 2; !taken.add(name.toLowerCase(Locale.ROOT)); count++) {
      name = input.stem() + "-" + count;
    }
    String file = name + "." + form.ending();
    if (!name.equals(input.stem())) {
      console.say(Main.messages().getString("note.renamed").formatted(input.name(), file));
    }
    return file;
  }
}
