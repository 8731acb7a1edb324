package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chithi.model.Directive;

/** Writes one file for each document into a folder; a file is there whole or not at all. */
final class OutFolder {

  private final Path folder;
  private final Form form;
  private final Screen screen;
  private final Set<Path> inputs = new HashSet<>();
  private final Set<String> taken = new HashSet<>();

  /** Makes the folder if need be; no input is ever overwritten. */
  OutFolder(Path folder, Form form, Screen screen, List<Input> inputs) throws IOException {
    this.folder = Files.isDirectory(folder) ? folder : Files.createDirectories(folder);
    this.form = form;
    this.screen = screen;
    inputs.stream().map(Input::file).flatMap(Optional::stream).forEach(this::protect);
  }

  /** Writes {@code ket-luan.json} for {@code ket-luan.txt}; another name is told to the user. */
  void write(Input input, Directive directive, Consumer<String> notes) throws IOException {
    String name = freeName(input, notes);
    Path file = folder.resolve(name);
    if (Files.exists(file) && inputs.contains(file.toRealPath())) {
      throw new OverwriteException(file);
    }
    Path part = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(part)) {
        out.write(form.opening());
        form.write(directive, out, true, screen);
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
  private String freeName(Input input, Consumer<String> notes) {
    String name = input.stem();
    for (int count = 2; !taken.add(name.toLowerCase(Locale.ROOT)); count++) {
      name = input.stem() + "-" + count;
    }
    String file = name + "." + form.ending();
    if (!name.equals(input.stem())) {
      notes.accept(Main.messages().getString("note.renamed").formatted(input.name(), file));
    }
    return file;
  }
}
