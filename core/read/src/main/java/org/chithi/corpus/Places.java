package org.chithi.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chithi.read.Archive;
import org.chithi.read.UnreadableSourceException;

/** Finds the documents below places, in the order of their names. */
final class Places {

  private final Predicate<Path> isDocument;
  private final List<Item> items = new ArrayList<>();

  /** Finds files that are documents by their names. */
  Places(Predicate<Path> isDocument) {
    this.isDocument = isDocument;
  }

  /** What was found. */
  List<Item> items() {
    return items;
  }

  /** A file as it is, an archive or a folder with all documents in it. */
  void add(Path place) {
    if (Files.isDirectory(place)) {
      addFolder(place);
    } else if (Archive.isArchive(place)) {
      addArchive(place);
    } else {
      items.add(new Item.InFile(place.toString(), place));
    }
  }

  private void addArchive(Path file) {
    try (Archive archive = Archive.open(file)) {
      List<String> names = archive.names();
      names.forEach(name -> items.add(new Item.InArchive(file + "/" + name, file, name)));
      if (names.isEmpty()) {
        items.add(new Item.Unreadable(file.toString(), new NoDocumentException(file.toString())));
      }
    } catch (UnreadableSourceException unreadable) {
      items.add(new Item.Unreadable(file.toString(), unreadable));
    }
  }

  /** The files below a folder; a link that is named itself is followed, those below are not. */
  private void addFolder(Path folder) {
    int before = items.size();
    try {
      Path real = folder.toRealPath();
      Walk walk = new Walk(real, folder);
      Files.walkFileTree(real, walk);
      walk.found.values().forEach(this::addFound);
    } catch (IOException unreadable) {
      items.add(new Item.Unreadable(folder.toString(), unreadable));
    }
    if (items.size() == before) {
      items.add(new Item.Unreadable(folder.toString(), new NoDocumentException(folder.toString())));
    }
  }

  private void addFound(Item item) {
    if (item instanceof Item.InFile file && Archive.isArchive(file.file())) {
      addArchive(file.file());
    } else {
      items.add(item);
    }
  }

  /** Gathers documents; hidden files and what links lead to stay out. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path top;
    private final Path named;
    private final TreeMap<Path, Item> found = new TreeMap<>();

    Walk(Path top, Path named) {
      this.top = top;
      this.named = named;
    }

    private Path asNamed(Path file) {
      return named.resolve(top.relativize(file));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(top) && isHidden(folder);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean wanted = isDocument.test(file) || Archive.isArchive(file);
      if (wanted && !isHidden(file) && Files.isRegularFile(file)) {
        Path own = asNamed(file);
        found.put(file, new Item.InFile(own.toString(), own));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
      found.put(file, new Item.Unreadable(asNamed(file).toString(), unreadable));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path file) {
      return file.getFileName() != null && file.getFileName().toString().startsWith(".");
    }
  }
}
