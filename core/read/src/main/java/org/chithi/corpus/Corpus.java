package org.chithi.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.read.SourceReader;
import org.chithi.text.SourceText;

/**
 * Documents of files, folders and zip archives, read one after the other by several threads, in a
 * stable order: that of the places named, and of the names below a folder. Of what was read only
 * fingerprints are kept, so that a corpus may be larger than the memory; a file that cannot be read
 * is an entry too and stops no other.
 *
 * <pre>{@code
 * try (Stream<CorpusEntry> entries = Corpus.of(Path.of("van-ban")).entries()) {
 *   entries.forEach(entry -> ...);      // Document, Unchanged or Failure
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Corpus {

  private final List<Item> items;
  private final SourceReader reader;
  private final Map<String, Fingerprint> earlier;
  private final boolean split;
  private final int threads;

  private Corpus(
      List<Item> items,
      SourceReader reader,
      Map<String, Fingerprint> earlier,
      boolean split,
      int threads) {
    this.items = items;
    this.reader = reader;
    this.earlier = earlier;
    this.split = split;
    this.threads = threads;
  }

  /** The documents of files, folders and archives. */
  public static Corpus of(Path... places) {
    return of(Arrays.asList(places), new SourceReader());
  }

  /**
   * The documents of files, folders and archives, as a reader reads them. A place where nothing can
   * be read is told by an entry.
   */
  public static Corpus of(List<Path> places, SourceReader reader) {
    Places found =
        new Places(
            file ->
                SourceReader.isReadable(file)
                    || reader.readsPictures() && SourceReader.isPicture(file));
    places.forEach(found::add);
    return new Corpus(
        List.copyOf(found.items()),
        reader,
        Map.of(),
        false,
        Runtime.getRuntime().availableProcessors());
  }

  /** The same and the document of a stream, which is read when its turn comes. */
  public Corpus and(String name, InputStream stream) {
    List<Item> more = new ArrayList<>(items);
    more.add(new Item.InStream(name, stream));
    return new Corpus(List.copyOf(more), reader, earlier, split, threads);
  }

  /** The same, where files that are as they were in an earlier run are not read again. */
  public Corpus since(Map<String, Fingerprint> run) {
    return new Corpus(items, reader, Map.copyOf(run), split, threads);
  }

  /**
   * The same, where a file with several documents one after the other gives an entry for each; the
   * second of {@code a.docx} is {@code a.docx#2}.
   */
  public Corpus split() {
    return new Corpus(items, reader, earlier, true, threads);
  }

  /**
   * The same, read by so many threads.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Corpus by(int several) {
    if (several < 1) {
      throw new IllegalArgumentException("threads: " + several);
    }
    return new Corpus(items, reader, earlier, split, several);
  }

  /** How many files are read, each an entry or, where they are split, several. */
  public int size() {
    return items.size();
  }

  /** What each file that is read is called in its entry, in order. */
  public List<String> names() {
    return items.stream().map(Item::name).toList();
  }

  /** The files on the disk that are read, archives too. */
  public List<Path> files() {
    return items.stream()
        .flatMap(
            item ->
                switch (item) {
                  case Item.InFile file -> Stream.of(file.file());
                  case Item.InArchive archive -> Stream.of(archive.archive());
                  case Item.InStream stream -> Stream.<Path>empty();
                  case Item.Unreadable unreadable -> Stream.<Path>empty();
                })
        .distinct()
        .toList();
  }

  /** What becomes of each file, in order. The stream must be closed, as it holds files open. */
  public Stream<CorpusEntry> entries() {
    Archives archives = new Archives();
    Iterator<Callable<List<CorpusEntry>>> work =
        items.stream()
            .<Callable<List<CorpusEntry>>>map(item -> () -> read(item, archives))
            .iterator();
    InOrder<List<CorpusEntry>> inOrder = new InOrder<>(work, threads);
    Duplicates duplicates = new Duplicates();
    return StreamSupport.stream(
            Spliterators.spliterator(
                inOrder, items.size(), Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .flatMap(List::stream)
        .map(duplicates::marked)
        .onClose(inOrder::close)
        .onClose(archives::close);
  }

  private List<CorpusEntry> read(Item item, Archives archives) {
    try {
      return switch (item) {
        case Item.InFile file -> read(file);
        case Item.InArchive packed -> {
          byte[] bytes = archives.at(packed.archive()).bytes(packed.place());
          yield document(packed, bytes, Optional.empty());
        }
        case Item.InStream stream ->
            document(stream, reader.read(stream.stream(), stream.ownName()), Optional.empty());
        case Item.Unreadable unreadable ->
            List.of(new CorpusEntry.Failure(unreadable.name(), unreadable.cause()));
      };
    } catch (IOException | RuntimeException | Error failure) {
      return List.of(new CorpusEntry.Failure(item.name(), failure));
    }
  }

  /** Length and time tell most unchanged files, their bytes the others. */
  private List<CorpusEntry> read(Item.InFile file) throws IOException {
    Optional<Fingerprint> before = Optional.ofNullable(earlier.get(file.name()));
    long length = file.length();
    long modified = file.modified();
    if (before.filter(it -> it.isLike(length, modified)).isPresent()) {
      return List.of(new CorpusEntry.Unchanged(file.name(), before.get()));
    }
    byte[] bytes = file.bytes();
    Fingerprint now = new Fingerprint(bytes.length, modified, SourceReader.fingerprint(bytes));
    return before.filter(it -> it.sha256().equals(now.sha256())).isPresent()
        ? List.of(new CorpusEntry.Unchanged(file.name(), now))
        : document(file, bytes, Optional.of(now));
  }

  private List<CorpusEntry> document(Item item, byte[] bytes, Optional<Fingerprint> fingerprint)
      throws IOException {
    return document(item, reader.read(bytes, item.ownName()), fingerprint);
  }

  private List<CorpusEntry> document(
      Item item, SourceText text, Optional<Fingerprint> fingerprint) {
    DirectiveParser parser = new DirectiveParser();
    List<Directive> parts = split ? parser.parseAll(text) : List.of(parser.parse(text));
    List<CorpusEntry> entries = new ArrayList<>();
    for (Directive part : parts) {
      String name = entries.isEmpty() ? item.name() : item.name() + "#" + (entries.size() + 1);
      entries.add(new CorpusEntry.Document(name, part, fingerprint, Optional.empty()));
    }
    return entries;
  }
}
