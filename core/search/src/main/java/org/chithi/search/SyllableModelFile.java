package org.chithi.search;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * A {@link SyllableModel} on disk, with the commit it was made from. One that is damaged, or of
 * another commit, is as good as none: the model is then made again from the index.
 */
final class SyllableModelFile {

  static final String NAME = "syllables.model";
  private static final String NEW = NAME + ".new";
  private static final int MAGIC = 0x43535931;

  /** The mark, the commit and the sum. */
  private static final int LEAST = 2 * Integer.BYTES + 2 * Long.BYTES;

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
        byte[] syllable = model.syllable(id).getBytes(StandardCharsets.UTF_8);
        out.writeShort(syllable.length);
        out.write(syllable);
        out.writeInt(model.count(id));
      }
      out.writeInt(model.pairs().size());
      int[] before = {0, 0};
      model
          .pairs()
          .forEach(
              (first, second, count) -> {
                writeSmall(out, first - before[0]);
                writeSmall(out, first == before[0] ? second - before[1] : second);
                writeSmall(out, count);
                before[0] = first;
                before[1] = second;
              });
      out.writeLong(sum.getValue());
    }
  }

  /** The model that was made from a commit; empty if there is none. */
  Optional<SyllableModel> read(long generation) {
    try {
      Optional<ByteBuffer> in = whole();
      return in.isPresent() && in.get().getLong() == generation
          ? Optional.of(read(in.get()))
          : Optional.empty();
    } catch (IOException | RuntimeException noModel) {
      return Optional.empty();
    }
  }

  /** Whether there is something that is not as a model was written. */
  boolean isDamaged() throws IOException {
    return Files.exists(file) && whole().isEmpty();
  }

  /** What stands after the mark of this form; empty if it is not as it was written. */
  private Optional<ByteBuffer> whole() throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) < LEAST) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
    int end = in.limit() - Long.BYTES;
    CRC32 sum = new CRC32();
    sum.update(in.array(), 0, end);
    return in.getLong(end) == sum.getValue()
            && in.getInt() == MAGIC
            && in.getInt() == IndexSchema.VERSION
        ? Optional.of(in)
        : Optional.empty();
  }

  private static SyllableModel read(ByteBuffer in) {
    List<String> syllables = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      byte[] syllable = new byte[in.getShort()];
      in.get(syllable);
      syllables.add(new String(syllable, StandardCharsets.UTF_8));
      counts.add(in.getInt());
    }
    int pairs = in.getInt();
    SyllableModel.Builder model = new SyllableModel.Builder(pairs);
    for (int id = 0; id < syllables.size(); id++) {
      model.add(syllables.get(id), counts.get(id));
    }
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs; i++) {
      int step = readSmall(in);
      int next = readSmall(in);
      second = step == 0 ? second + next : next;
      first += step;
      model.addPair(first, second, readSmall(in));
    }
    return model.build();
  }

  /** A number of seven bits in each byte, the lowest first; the last byte is positive. */
  private static void writeSmall(DataOutputStream out, int number) throws IOException {
    int rest = number;
    while (rest > 0x7F) {
      out.writeByte(rest | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readSmall(ByteBuffer in) {
    int number = 0;
    int shift = 0;
    byte part = in.get();
    for (; part < 0; part = in.get()) {
      number |= (part & 0x7F) << shift;
      shift += 7;
    }
    return number | part << shift;
  }
}
