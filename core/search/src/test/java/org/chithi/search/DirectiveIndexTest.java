package org.chithi.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chithi.cite.Citations;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.search.UnusableIndexException.Reason;
import org.chithi.text.Source;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents come, go and stay; what is wrong with an index is told. */
class DirectiveIndexTest {

  @TempDir private Path folder;

  private static IndexedDocument passage(String id, String words) {
    return IndexedDocument.ofPassage(id, words);
  }

  private static List<String> found(DirectiveIndex index, String words) {
    return IndexFixture.search(index, SearchRequest.text(words).first(1000)).hits().stream()
        .map(hit -> hit.document().id())
        .toList();
  }

  @Test
  void aDocumentIsAddedReplacedAndDeleted() throws IOException {
    try (DirectiveIndex index = DirectiveIndex.open(folder)) {
      index.add(passage("a", "hòa giải"));
      index.add(passage("b", "giám sát"));
      index.commit();
      assertThat(found(index, "hòa giải")).containsExactly("a");
      index.add(passage("a", "phản biện"));
      index.delete("b");
      index.delete("nobody");
      index.commit();
      assertThat(found(index, "hòa giải")).isEmpty();
      assertThat(found(index, "giám sát")).isEmpty();
      assertThat(found(index, "phản biện")).containsExactly("a");
      assertThat(index.hashes()).containsOnlyKeys("a");
    }
  }

  @Test
  void theNameOfASourceIsKeptWhole() throws IOException {
    List<String> names = List.of("a\tb", "a b", "a\nb", "a\u001Ab", "a\u001Atb", "a\u001A\tb");
    try (DirectiveIndex index = DirectiveIndex.open(folder)) {
      for (String name : names) {
        index.add(named(names.indexOf(name) + ".txt", name));
      }
      index.commit();
      for (String name : names) {
        StoredDocument stored = index.document(names.indexOf(name) + ".txt").orElseThrow();
        assertThat(stored.summary().name()).contains(name);
      }
    }
  }

  /** A document whose file has a name of its own. */
  private static IndexedDocument named(String id, String name) {
    SourceText text =
        new SourceText(Source.words().named(Optional.of(name)), IndexFixture.DIRECTIVE);
    Directive directive = new DirectiveParser().parse(text);
    return IndexedDocument.of(id, directive, new Citations(List.of(), List.of()), "");
  }

  @Test
  void whatWasCommittedIsThereAgain() throws IOException {
    IndexedDocument directive = IndexFixture.document("18-kl-tu.txt", IndexFixture.DIRECTIVE);
    try (DirectiveIndex index = DirectiveIndex.open(folder)) {
      index.add(directive);
      index.commit();
      index.add(passage("lost", "chưa ghi"));
    }
    try (DirectiveIndex index = DirectiveIndex.openToRead(folder)) {
      StoredDocument stored = index.document("18-kl-tu.txt").orElseThrow();
      assertThat(stored.json()).isEqualTo(directive.json());
      assertThat(stored.hash()).isEqualTo(directive.hash());
      assertThat(stored.summary().number()).contains("18-KL/TU");
      assertThat(index.document("lost")).isEmpty();
      List<String> visited = new ArrayList<>();
      index.documents(document -> visited.add(document.summary().id()));
      assertThat(visited).containsExactly("18-kl-tu.txt");
    }
    assertThat(DirectiveIndex.check(folder).isWhole()).isTrue();
  }

  @Test
  void theModelOfMarksIsReadAgainAndMadeAgain() throws IOException {
    try (DirectiveIndex index = IndexFixture.open(folder)) {
      assertThat(index.statistics().documents()).isEqualTo(24);
    }
    Path model = data().resolve("syllables.model");
    assertThat(reading()).isEqualTo("phản biện xã hội");
    Files.write(model, new byte[] {1, 2, 3});
    assertThat(reading()).isEqualTo("phản biện xã hội");
    Files.delete(model);
    assertThat(reading()).isEqualTo("phản biện xã hội");
  }

  private String reading() throws IOException {
    try (DirectiveIndex index = DirectiveIndex.openToRead(folder)) {
      return IndexFixture.search(index, SearchRequest.text("phan bien xa hoi"))
          .reading()
          .orElseThrow()
          .read();
    }
  }

  @Test
  void aReaderSeesACommitWhenItRefreshes() throws IOException {
    try (DirectiveIndex writer = DirectiveIndex.open(folder);
        DirectiveIndex reader = DirectiveIndex.openToRead(folder)) {
      writer.add(passage("a", "hòa giải"));
      writer.refresh();
      assertThat(found(writer, "hòa giải")).containsExactly("a");
      reader.refresh();
      assertThat(found(reader, "hòa giải")).isEmpty();
      writer.commit();
      reader.refresh();
      assertThat(found(reader, "hòa giải")).containsExactly("a");
      assertThatThrownBy(() -> reader.add(passage("b", "x")))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void theSecondWriterIsTurnedAway() throws IOException {
    try (DirectiveIndex first = DirectiveIndex.open(folder)) {
      assertThat(reason(() -> DirectiveIndex.open(folder).close())).isEqualTo(Reason.IN_USE);
      assertThat(reason(() -> DirectiveIndex.rebuild(folder).close())).isEqualTo(Reason.IN_USE);
      first.add(passage("a", "hòa giải"));
      first.commit();
    }
    DirectiveIndex.open(folder).close();
  }

  @Test
  void aRebuiltIndexIsSwitchedInAtOnce() throws IOException {
    try (DirectiveIndex old = DirectiveIndex.open(folder)) {
      old.add(passage("old", "hòa giải"));
      old.commit();
    }
    try (DirectiveIndex reader = DirectiveIndex.openToRead(folder)) {
      try (DirectiveIndex rebuilt = DirectiveIndex.rebuild(folder)) {
        rebuilt.add(passage("new", "hòa giải"));
        rebuilt.commit();
        reader.refresh();
        assertThat(found(reader, "hòa giải")).containsExactly("old");
        rebuilt.publish();
      }
      reader.refresh();
      assertThat(found(reader, "hòa giải")).containsExactly("new");
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.filter(Files::isDirectory)).hasSize(1);
    }
  }

  @Test
  void aRebuildThatWasGivenUpChangesNothing() throws IOException {
    try (DirectiveIndex old = DirectiveIndex.open(folder)) {
      old.add(passage("old", "hòa giải"));
      old.commit();
    }
    try (DirectiveIndex rebuilt = DirectiveIndex.rebuild(folder)) {
      rebuilt.add(passage("new", "hòa giải"));
      rebuilt.commit();
    }
    try (DirectiveIndex index = DirectiveIndex.open(folder)) {
      assertThat(found(index, "hòa giải")).containsExactly("old");
    }
  }

  @Test
  void noIndexIsTold() throws IOException {
    assertThat(reason(() -> DirectiveIndex.openToRead(folder.resolve("none"))))
        .isEqualTo(Reason.ABSENT);
    Files.writeString(folder.resolve("letter.txt"), "not an index");
    assertThat(reason(() -> DirectiveIndex.openToRead(folder))).isEqualTo(Reason.FOREIGN);
    assertThat(reason(() -> DirectiveIndex.open(folder))).isEqualTo(Reason.FOREIGN);
    assertThat(Files.readString(folder.resolve("letter.txt"))).isEqualTo("not an index");
  }

  @Test
  void anIndexOfAnotherVersionIsTold() throws IOException {
    DirectiveIndex.open(folder).close();
    try (FSDirectory directory = FSDirectory.open(data());
        IndexWriter writer = new IndexWriter(directory, DataFolder.settings())) {
      writer.setLiveCommitData(Map.of("format", "chithi-index", "schema", "0").entrySet());
      writer.commit();
    }
    assertThat(reason(() -> DirectiveIndex.openToRead(folder))).isEqualTo(Reason.OTHER_SCHEMA);
    assertThat(reason(() -> DirectiveIndex.open(folder))).isEqualTo(Reason.OTHER_SCHEMA);
  }

  @Test
  void aDamagedIndexIsTold() throws IOException {
    try (DirectiveIndex index = IndexFixture.open(folder)) {
      assertThat(index.statistics().sections()).isGreaterThan(24);
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(data())) {
      files = all.filter(file -> file.getFileName().toString().startsWith("_")).sorted().toList();
    }
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      byte[] damaged = whole.clone();
      damaged[damaged.length / 2] ^= 0x55;
      Files.write(file, damaged);
      assertThat(DirectiveIndex.check(folder).isWhole()).as(file.toString()).isFalse();
      Files.write(file, whole);
      Files.delete(file);
      assertThat(reason(() -> DirectiveIndex.openToRead(folder)))
          .as(file.toString())
          .isEqualTo(Reason.DAMAGED);
      Files.write(file, whole);
    }
    assertThat(DirectiveIndex.check(folder).isWhole()).isTrue();
    try (Stream<Path> all = Files.list(data())) {
      Path commit =
          all.filter(file -> file.getFileName().toString().startsWith("segments_"))
              .findFirst()
              .orElseThrow();
      Files.write(commit, new byte[] {0, 1, 2});
    }
    assertThat(reason(() -> DirectiveIndex.openToRead(folder))).isEqualTo(Reason.DAMAGED);
    assertThat(reason(() -> DirectiveIndex.open(folder))).isEqualTo(Reason.DAMAGED);
    for (byte[] elsewhere : List.of(new byte[] {'x'}, new byte[] {-1, -2, 0})) {
      Files.write(folder.resolve("CURRENT"), elsewhere);
      assertThat(reason(() -> DirectiveIndex.openToRead(folder))).isEqualTo(Reason.DAMAGED);
    }
    DirectiveIndex.rebuild(folder).close();
  }

  @Test
  void severalThreadsAddAndSearchAtOnce()
      throws IOException, InterruptedException, ExecutionException {
    try (DirectiveIndex index = DirectiveIndex.open(folder);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> tasks = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        String id = "p" + i;
        tasks.add(
            threads.submit(
                () -> {
                  index.add(passage(id, "hòa giải số " + id));
                  if (id.endsWith("7")) {
                    index.commit();
                  }
                  return found(index, "hòa giải");
                }));
      }
      for (Future<?> task : tasks) {
        task.get();
      }
      index.commit();
      assertThat(found(index, "hòa giải")).hasSize(200).isSorted();
    }
    assertThat(DirectiveIndex.check(folder)).isEqualTo(new IndexReport(200, 200, List.of()));
  }

  @Test
  void oddDocumentsAreDocuments() throws IOException {
    try (DirectiveIndex index = DirectiveIndex.open(folder)) {
      index.add(IndexFixture.document("empty", ""));
      index.add(passage("blank", " \n "));
      index.add(passage("long", "x".repeat(100_000) + " " + "đ ".repeat(100_000)));
      index.add(passage("odd", "\uD800 \u0000 \uFFFF 😀"));
      index.commit();
      assertThat(index.hashes()).containsOnlyKeys("empty", "blank", "long", "odd");
      assertThat(found(index, "đ")).containsExactly("long");
    }
    assertThat(DirectiveIndex.check(folder).isWhole()).isTrue();
    assertThatThrownBy(() -> passage(" ", "x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> passage("a\nb", "x")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void moreWordsThanCanBeSearchedAreTold() throws IOException {
    String words = IntStream.range(0, 2000).mapToObj(i -> "x" + i).collect(joining(" "));
    try (DirectiveIndex index = DirectiveIndex.open(folder)) {
      SearchRequest request = SearchRequest.text(words);
      assertThat(catchThrowableOfType(InvalidQueryException.class, () -> index.search(request)))
          .hasMessageContaining("too long");
      assertThat(index.suggest(words, 5)).isEmpty();
    }
  }

  private Path data() throws IOException {
    return new IndexFolder(folder).data();
  }

  private static Reason reason(ThrowingCallable call) {
    return catchThrowableOfType(UnusableIndexException.class, call).reason();
  }
}
