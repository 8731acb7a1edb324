package org.chithi.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chithi.corpus.CorpusEntry.Document;
import org.chithi.corpus.CorpusEntry.Failure;
import org.chithi.corpus.CorpusEntry.Unchanged;
import org.chithi.testcorpus.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

  @TempDir private Path folder;

  private Path write(String name, String words) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, words);
  }

  private String shown(CorpusEntry entry) {
    String name = entry.name().replace(folder + "/", "");
    return switch (entry) {
      case Document document ->
          name
              + document.directive().letterhead().number().map(it -> ": " + it).orElse("")
              + document.sameAs().map(it -> " = " + it.replace(folder + "/", "")).orElse("");
      case Unchanged unchanged -> name + " unchanged";
      case Failure failure -> name + " failed";
    };
  }

  private List<String> shown(Corpus corpus) {
    try (Stream<CorpusEntry> entries = corpus.entries()) {
      return entries.map(this::shown).toList();
    }
  }

  private static String conclusion(int number) {
    return "TỈNH ỦY VÂN SƠN\n*\nSố " + number + "-KL/TU\n\nKẾT LUẬN\nvề việc thứ " + number + "\n";
  }

  @Test
  void aFolderIsReadInTheOrderOfItsNames() throws IOException {
    write("b/2.txt", conclusion(2));
    write("a.md", conclusion(1));
    write("b/1.pdf", "%PDF-1.4 broken");
    write("b/.hidden.txt", conclusion(3));
    write("b/table.xlsx", "no document");
    assertThat(shown(Corpus.of(folder)))
        .containsExactly("a.md: 1-KL/TU", "b/1.pdf failed", "b/2.txt: 2-KL/TU");
  }

  @Test
  void anArchiveIsReadWithoutUnpackingIt() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
      for (String name : List.of("2016/2.txt", "2016/1.docx", "inner.zip", "readme.xlsx")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            name.endsWith("docx")
                ? Cases.bytes("formats/ket-luan.docx")
                : conclusion(2).getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(shown(Corpus.of(folder)))
        .containsExactly(
            "a.zip/2016/1.docx: 47-KL/TU", "a.zip/2016/2.txt: 2-KL/TU", "a.zip/inner.zip failed");
  }

  @Test
  void namesInAnArchiveAreReadInTheirAlphabet() throws IOException {
    String name = "Kế hoạch.txt";
    String shownAsOld =
        new String(name.getBytes(StandardCharsets.UTF_8), Charset.forName("IBM437"));
    try (ZipOutputStream zip =
        new ZipOutputStream(
            Files.newOutputStream(folder.resolve("a.zip")), Charset.forName("IBM437"))) {
      zip.putNextEntry(new ZipEntry(shownAsOld));
      zip.write(conclusion(2).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(shown(Corpus.of(folder))).containsExactly("a.zip/Kế hoạch.txt: 2-KL/TU");
  }

  @Test
  void whatIsNotThereOrEmptyIsTold() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Corpus corpus =
        Corpus.of(folder.resolve("none.txt"), folder.resolve("empty"), write("a.txt", "Kết luận"));
    assertThat(corpus.size()).isEqualTo(3);
    assertThat(shown(corpus)).containsExactly("none.txt failed", "empty failed", "a.txt");
  }

  @Test
  void theSameWordsInAnotherFormatAreADuplicate() throws IOException {
    Files.write(folder.resolve("a.docx"), Cases.bytes("formats/ket-luan.docx"));
    Files.write(folder.resolve("b.pdf"), Cases.bytes("formats/ket-luan.pdf"));
    write("c.txt", conclusion(3));
    assertThat(shown(Corpus.of(folder)))
        .containsExactly("a.docx: 47-KL/TU", "b.pdf: 47-KL/TU = a.docx", "c.txt: 3-KL/TU");
  }

  @Test
  void filesOfAnEarlierRunAreNotReadAgain() throws IOException {
    write("a.txt", conclusion(1));
    write("b.txt", conclusion(2));
    Map<String, Fingerprint> run = new TreeMap<>();
    try (Stream<CorpusEntry> entries = Corpus.of(folder).entries()) {
      entries
          .map(Document.class::cast)
          .forEach(it -> run.put(it.name(), it.fingerprint().orElseThrow()));
    }
    Path table = folder.resolve("run.tsv");
    Fingerprint.write(run, table);
    write("b.txt", conclusion(22));
    Files.setLastModifiedTime(
        folder.resolve("a.txt"), java.nio.file.attribute.FileTime.fromMillis(1));
    write("c.txt", conclusion(3));
    assertThat(Fingerprint.read(table)).isEqualTo(run);
    assertThat(shown(Corpus.of(folder).since(Fingerprint.read(table))))
        .containsExactly("a.txt unchanged", "b.txt: 22-KL/TU", "c.txt: 3-KL/TU");
  }

  @Test
  void namesWithTabsAndLineEndsComeBackFromTheTable() throws IOException {
    Map<String, Fingerprint> run = new TreeMap<>();
    for (String name : List.of("a\tb.txt", "a\nb.txt", "a\\nb.txt", "a\\\\\r.txt")) {
      run.put(name, new Fingerprint(1, 2, "0".repeat(64)));
    }
    Path table = folder.resolve("run.tsv");
    Fingerprint.write(run, table);
    assertThat(Fingerprint.read(table)).isEqualTo(run);
  }

  @Test
  void anArchiveWithAPasswordSaysSo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write('a');
    }
    byte[] packed = bytes.toByteArray();
    packed[6] |= 1;
    packed[new String(packed, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002") + 8] |= 1;
    Path archive = Files.write(folder.resolve("a.zip"), packed);
    try (Stream<CorpusEntry> entries = Corpus.of(archive).entries()) {
      assertThat(entries)
          .extracting(it -> ((CorpusEntry.Failure) it).cause().getMessage())
          .allMatch(it -> it.endsWith("protected by a password; save it without one"))
          .hasSize(1);
    }
  }

  @Test
  void aTableOfAnotherKindIsRefused() throws IOException {
    Path table = write("run.tsv", "name\tbytes\tmodified\tsha256\na\tb\n");
    assertThatThrownBy(() -> Fingerprint.read(table))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("run.tsv is no table of fingerprints");
    assertThat(Fingerprint.read(folder.resolve("none.tsv"))).isEmpty();
  }

  @Tag("slow")
  @Test
  void severalThreadsKeepTheOrder() throws IOException {
    for (int i = 100; i < 200; i++) {
      write(i + ".txt", conclusion(i) + "Nội dung.\n".repeat(i % 7 * 500));
    }
    assertThat(shown(Corpus.of(folder).by(4)))
        .isEqualTo(IntStream.range(100, 200).mapToObj(i -> i + ".txt: " + i + "-KL/TU").toList());
    assertThat(shown(Corpus.of(folder).by(Integer.MAX_VALUE / 2))).hasSize(100);
    assertThatIllegalArgumentException().isThrownBy(() -> Corpus.of(folder).by(0));
  }

  @Test
  void aStreamIsADocumentToo() {
    ByteArrayInputStream stream =
        new ByteArrayInputStream(conclusion(5).getBytes(StandardCharsets.UTF_8));
    assertThat(shown(Corpus.of().and("stdin", stream))).containsExactly("stdin: 5-KL/TU");
  }

  @Test
  void aFileOfSeveralDocumentsIsSplit() throws IOException {
    write("a.txt", Cases.read("directives/quyet-dinh-kem-quy-che.txt"));
    write("b.txt", Cases.read("directives/ban-sao-luc.txt"));
    assertThat(shown(Corpus.of(folder).split()))
        .containsExactly("a.txt: 118-QĐ/HU", "a.txt#2", "b.txt: 876-KL/TW", "b.txt#2: 24-BS/TU");
    assertThat(shown(Corpus.of(folder))).containsExactly("a.txt: 118-QĐ/HU", "b.txt: 876-KL/TW");
  }

  @Test
  void aReaderThatStopsEarlyEndsTheWork() throws IOException {
    for (int i = 0; i < 50; i++) {
      write(i + ".txt", conclusion(i));
    }
    try (Stream<CorpusEntry> entries = Corpus.of(folder).entries()) {
      assertThat(entries.findFirst()).isPresent();
    }
  }
}
