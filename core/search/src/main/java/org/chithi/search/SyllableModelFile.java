package org.chithi.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * A {@link SyllableModel} on disk, with the commit it was made from. One that is damaged, or of
 * another commit, is as good as none: the model is then made again from the index.
 */
final class SyllableModelFile {

  private static final String NAME = "syllables.model";
  private static final String NEW = NAME + ".new";
  private static final int MAGIC = 0x43535931;

  private final Path file;

  SyllableModelFile(Path folder) {
    this.file = folder.resolve(NAME);
  }

  /**
   * Writes next to the old model and then replaces it in one step. Where that fails there is none:
   * what was committed is safe without it.
   */
  void write(SyllableModel model, long generation) throws IOException {
    Path beside = file.resolveSibling(NEW);
    try {
      write(model, generation, beside);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException noRoom) {
      Files.deleteIfExists(beside);
    }
  }

  private static void write(SyllableModel model, long generation, Path beside) throws IOException {
    CRC32 sum = new CRC32();
    try (DataOutputStream out =
        new DataOutputStream(
            new CheckedOutputStream(
                new BufferedOutputStream(Files.newOutputStream(beside)), sum))) {
      out.writeInt(MAGIC);
      out.writeInt(IndexSchema.VERSION);
      out.writeLong(generation);
      out.writeInt(model.syllables().size());
      for (int id = 0; id < model.syllables().size(); id++) {
        out.writeUTF(model.syllable(id));
        out.writeInt(model.count(id));
      }
      out.writeInt(model.pairs().size());
      model
          .pairs()
          .forEach(
              (first, second, count) -> {
                out.writeInt(first);
                out.writeInt(second);
                out.writeInt(count);
              });
      out.writeLong(sum.getValue());
    }
  }

  /** The model that was made from a commit; empty if there is none. */
  Optional<SyllableModel> read(long generation) {
    CRC32 sum = new CRC32();
    try (DataInputStream in =
        new DataInputStream(
            new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), sum))) {
      if (in.readInt() != MAGIC
          || in.readInt() != IndexSchema.VERSION
          || in.readLong() != generation) {
        return Optional.empty();
      }
      SyllableModel model = read(in);
      long expected = sum.getValue();
      return in.readLong() == expected ? Optional.of(model) : Optional.empty();
    } catch (IOException | RuntimeException noModel) {
      return Optional.empty();
    }
  }

  private static SyllableModel read(DataInputStream in) throws IOException {
    int syllables = in.readInt();
    SyllableModel.Builder model = new SyllableModel.Builder(0);
    for (int id = 0; id < syllables; id++) {
      String syllable = in.readUTF();
      model.add(syllable, in.readInt());
    }
    int pairs = in.readInt();
    for (int i = 0; i < pairs; i++) {
      int first = in.readInt();
      model.addPair(first, in.readInt(), in.readInt());
    }
    return model.build();
  }
}
