package org.chithi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chithi.search.UnusableIndexException.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to an index on disks that fail, and to files that are none of ours. */
class TroubleTest {

  @TempDir private Path folder;

  @Test
  void aFolderOfTheUserWithTheNameOfDataStays() throws IOException {
    Path users = Files.createDirectories(folder.resolve("idx/chithi-data-5"));
    Files.writeString(users.resolve("ket-luan.txt"), "Kết luận");
    Path index = folder.resolve("idx");
    assertThat(reason(() -> DirectiveIndex.open(index))).isEqualTo(Reason.FOREIGN);
    assertThat(reason(() -> DirectiveIndex.rebuild(index))).isEqualTo(Reason.FOREIGN);
    fill(folder.resolve("other"));
    Files.move(users, folder.resolve("other/chithi-data-5"));
    fill(folder.resolve("other"));
    DirectiveIndex.rebuild(folder.resolve("other")).publish();
    assertThat(folder.resolve("other/chithi-data-5/ket-luan.txt")).hasContent("Kết luận");
  }

  @Test
  void theFolderOfAnotherProgramWithAFileOfThatNameStays() throws IOException {
    Files.writeString(folder.resolve("CURRENT"), "MANIFEST-000001\n");
    Files.writeString(folder.resolve("000003.log"), "x");
    assertThat(DirectiveIndex.isIndex(folder)).isFalse();
    for (ThrowingCallable use : uses(folder)) {
      assertThat(reason(use)).isEqualTo(Reason.FOREIGN);
    }
    assertThat(folder.resolve("CURRENT")).hasContent("MANIFEST-000001\n");
    assertThat(folder).isDirectoryNotContaining("glob:**writer.lock");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("ket-luan.txt"), "Kết luận");
    for (ThrowingCallable use : uses(file)) {
      assertThatThrownBy(use).isInstanceOf(NotDirectoryException.class);
    }
    assertThat(file).hasContent("Kết luận");
  }

  private static List<ThrowingCallable> uses(Path place) {
    return List.of(
        () -> DirectiveIndex.open(place),
        () -> DirectiveIndex.rebuild(place),
        () -> DirectiveIndex.openToRead(place),
        () -> DirectiveIndex.check(place));
  }

  /** Whatever bytes are wrong, it is told as damage, and the index can be made anew at once. */
  @Tag("slow")
  @Test
  void damageIsToldAndNeverMoreThanThat() throws IOException {
    Random random = new Random(7);
    fill(folder);
    Path data = new IndexFolder(folder).data();
    int told = 0;
    for (int round = 0; round < 60; round++) {
      Path file = file(data, round);
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, damaged(whole, random));
      told += ask(folder) ? 0 : 1;
      try {
        DirectiveIndex.open(folder).close();
      } catch (UnusableIndexException damaged) {
        assertThat(damaged.reason()).isIn(Reason.DAMAGED, Reason.OTHER_SCHEMA);
      }
      Files.write(file, whole);
    }
    assertThat(told).isPositive();
    DirectiveIndex.rebuild(folder).close();
  }

  private static Path file(Path data, int round) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      List<Path> large = files.filter(it -> it.toFile().length() > 0).sorted().toList();
      return large.get(round % large.size());
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] damaged = whole.clone();
    for (int i = 0; i < 20; i++) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
    }
    return damaged;
  }

  /** Whether an index answers; if not it must say that it is damaged. */
  private static boolean ask(Path folder) throws IOException {
    try (DirectiveIndex index = DirectiveIndex.openToRead(folder)) {
      index.search(SearchRequest.query("phan bien xa hoi").first(100).withFacets());
      index.statistics();
      index.suggest("ve", 10);
      index.documents(document -> assertThat(document.json()).isNotNull());
      return true;
    } catch (UnusableIndexException damaged) {
      assertThat(damaged.reason()).isIn(Reason.DAMAGED, Reason.OTHER_SCHEMA);
      return false;
    } catch (InvalidQueryException never) {
      throw new AssertionError(never);
    }
  }

  @Test
  void whatWasNotPutInPlaceGivesBackItsRoom() throws IOException {
    fill(folder);
    try (DirectiveIndex again = DirectiveIndex.rebuild(folder)) {
      again.add(IndexFixture.document("a", IndexFixture.DIRECTIVE));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder("CURRENT", "chithi-data-1", "writer.lock");
    }
  }

  @Test
  void aModelThatCannotBeWrittenIsNoFault() throws IOException {
    fill(folder);
    Path data = new IndexFolder(folder).data();
    Files.delete(data.resolve("syllables.model"));
    Files.createDirectories(data.resolve("syllables.model/in-the-way"));
    try (DirectiveIndex index = DirectiveIndex.open(folder)) {
      index.add(IndexFixture.document("b", IndexFixture.DIRECTIVE));
      index.commit();
    }
    assertThat(ask(folder)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "No space left on device, true",
    "Disk quota exceeded, true",
    "There is not enough space on the disk, true",
    "Input/output error, false",
  })
  void aFullDiskIsToldFromOtherFaults(String words, boolean isFull) {
    assertThat(FullDisk.isTold(new IOException(words))).isEqualTo(isFull);
    assertThat(FullDisk.isTold(new IOException("x", new IOException(words)))).isEqualTo(isFull);
  }

  private static void fill(Path place) throws IOException {
    try (DirectiveIndex index = DirectiveIndex.open(place)) {
      index.add(IndexFixture.document("a", IndexFixture.DIRECTIVE));
      index.commit();
    }
  }

  private static Reason reason(ThrowingCallable call) {
    return catchThrowableOfType(UnusableIndexException.class, call).reason();
  }

  @Test
  void damageOfAnyFileIsNoticedOnOpening(@TempDir Path place) throws Exception {
    IndexFixture.open(place).close();
    Path data;
    try (Stream<Path> folders = Files.list(place)) {
      data = folders.filter(Files::isDirectory).findFirst().orElseThrow();
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(data)) {
      files = all.filter(file -> file.getFileName().toString().matches("_.*|segments_.*")).toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      byte[] broken = whole.clone();
      broken[whole.length / 2] ^= 1;
      Files.write(file, broken);
      assertThatThrownBy(() -> DirectiveIndex.openToRead(place).close())
          .as(file.getFileName().toString())
          .isInstanceOf(UnusableIndexException.class);
      Files.write(file, whole);
    }
    DirectiveIndex.openToRead(place).close();
  }

  /** Each file in turn is gone, empty or cut: told as damage, or not needed. */
  @Test
  void aFileThatIsGoneOrCutIsDamage(@TempDir Path place) throws IOException {
    fill(place);
    Path data = new IndexFolder(place).data();
    int told = 0;
    for (int round = 0; ; round++) {
      List<Path> files;
      try (Stream<Path> all = Files.list(data)) {
        files = all.filter(it -> it.toFile().length() > 0).sorted().toList();
      }
      if (round == files.size()) {
        break;
      }
      Path file = files.get(round);
      byte[] whole = Files.readAllBytes(file);
      Files.delete(file);
      told += ask(place) ? 0 : 1;
      Files.write(file, Arrays.copyOf(whole, whole.length / 2));
      told += ask(place) ? 0 : 1;
      Files.write(file, whole);
      assertThat(ask(place)).as(file.getFileName().toString()).isTrue();
    }
    assertThat(told).isPositive();
  }

  /**
   * An interrupt may end a write; what was committed before is there, and the next writer goes on.
   */
  @Test
  void aThreadThatIsInterruptedLosesNothingCommitted() throws Exception {
    fill(folder);
    for (int after = 0; after < 40; after += 4) {
      FutureTask<Path> adding = new FutureTask<>(() -> addUntilInterrupted(folder));
      Thread writer = new Thread(adding);
      writer.start();
      Thread.sleep(after);
      writer.interrupt();
      assertThat(adding.get()).isEqualTo(folder);
      assertThat(DirectiveIndex.check(folder).faults()).isEmpty();
      try (DirectiveIndex index = DirectiveIndex.openToRead(folder)) {
        assertThat(index.hashes()).containsKey("a");
      }
    }
    try (DirectiveIndex index = DirectiveIndex.open(folder)) {
      index.add(IndexFixture.document("last", IndexFixture.DIRECTIVE));
      index.commit();
      assertThat(index.hashes()).containsKeys("a", "last");
    }
  }

  /** Ends by the interrupt; whatever else is thrown is a fault. */
  private static Path addUntilInterrupted(Path place) {
    try (DirectiveIndex index = DirectiveIndex.open(place)) {
      for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
        index.add(IndexFixture.document("b" + i % 3, IndexFixture.DIRECTIVE));
        index.commit();
      }
    } catch (IOException | AssertionError interrupted) {
      // With assertions on, Lucene asserts that syncing a folder never fails; an interrupt does it.
      if (interrupted instanceof AssertionError) {
        assertThat(interrupted).hasMessageContaining("ClosedByInterruptException");
      }
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
    return place;
  }

  @Test
  void damagedDecisionsAreReportedByTheCheckAndByThoseWhoAsk() throws IOException {
    fill(folder);
    try (DirectiveIndex index = DirectiveIndex.open(folder)) {
      index.keepDerived(new byte[] {1, 2, 3, 4});
    }
    assertThat(DirectiveIndex.check(folder).isWhole()).isTrue();
    Path decisions = new IndexFolder(folder).data().resolve("decisions");
    byte[] damaged = Files.readAllBytes(decisions);
    damaged[damaged.length - 1] ^= 1;
    Files.write(decisions, damaged);
    assertThat(reason(() -> DirectiveIndex.check(folder))).isEqualTo(Reason.DERIVED_DAMAGED);
    try (DirectiveIndex index = DirectiveIndex.openToRead(folder)) {
      assertThat(reason(index::derived)).isEqualTo(Reason.DERIVED_DAMAGED);
    }
    assertThat(ask(folder)).isTrue();
  }

  @Test
  void aDamagedModelIsReportedByTheCheckAndNotNeeded() throws IOException {
    fill(folder);
    Path model = new IndexFolder(folder).data().resolve("syllables.model");
    byte[] damaged = Files.readAllBytes(model);
    damaged[damaged.length / 2] ^= 1;
    Files.write(model, damaged);
    assertThat(DirectiveIndex.check(folder).faults())
        .containsExactly("syllables.model is not as it was written");
    assertThat(ask(folder)).isTrue();
  }

  /** A pipe without a writer never gives a byte; who opens one waits. */
  @ParameterizedTest
  @ValueSource(strings = {"segments_2", "_0.cfs", "decisions", "syllables.model", "files.stamps"})
  @DisabledOnOs(OS.WINDOWS)
  void aPipeInThePlaceOfAFileHoldsUpNobody(String name) throws Exception {
    fill(folder);
    Path file = new IndexFolder(folder).data().resolve(name);
    Files.deleteIfExists(file);
    assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
    boolean isNeeded = name.startsWith("_") || name.startsWith("segments");
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> standsInTheWay(file, isNeeded));
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_2", "_0.cfs", "decisions"})
  void aFolderInThePlaceOfAFileIsNamed(String name) throws Exception {
    fill(folder);
    Path file = new IndexFolder(folder).data().resolve(name);
    Files.deleteIfExists(file);
    Files.createDirectory(file);
    standsInTheWay(file, !name.equals("decisions"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeInThePlaceOfTheNameOfTheDataHoldsUpNobodyAndLosesNothing() throws Exception {
    fill(folder);
    Path current = folder.resolve("CURRENT");
    byte[] name = Files.readAllBytes(current);
    Files.delete(current);
    assertThat(new ProcessBuilder("mkfifo", current.toString()).start().waitFor()).isZero();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(reason(() -> DirectiveIndex.openToRead(folder))).isEqualTo(Reason.NO_FILE);
          assertThat(reason(() -> DirectiveIndex.open(folder))).isEqualTo(Reason.NO_FILE);
          assertThat(reason(() -> DirectiveIndex.check(folder))).isEqualTo(Reason.NO_FILE);
        });
    Files.delete(current);
    Files.write(current, name);
    assertThat(ask(folder)).isTrue();
  }

  private void standsInTheWay(Path file, boolean isNeeded) throws IOException {
    if (isNeeded) {
      assertThat(reason(() -> DirectiveIndex.openToRead(folder))).isEqualTo(Reason.NO_FILE);
      assertThat(reason(() -> DirectiveIndex.open(folder))).isEqualTo(Reason.NO_FILE);
    } else {
      assertThat(ask(folder)).isTrue();
    }
    if (isNeeded || file.endsWith("decisions")) {
      assertThatThrownBy(() -> DirectiveIndex.check(folder))
          .isInstanceOfSatisfying(
              UnusableIndexException.class,
              it -> assertThat(it.file()).endsWith(file.getFileName().toString()));
    }
    if (file.endsWith("decisions")) {
      try (DirectiveIndex index = DirectiveIndex.open(folder)) {
        assertThat(reason(index::derived)).isEqualTo(Reason.NO_FILE);
        assertThat(reason(() -> index.keepDerived(new byte[1]))).isEqualTo(Reason.NO_FILE);
      }
    }
  }
}
