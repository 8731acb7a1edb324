package org.chithi.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.chithi.cite.Relation;
import org.chithi.model.DocumentKind;
import org.chithi.model.Level;
import org.chithi.model.PartialDate;
import org.chithi.model.SectionRole;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.Reason;
import org.chithi.resolve.RegisteredDocument;

/**
 * A graph as bytes, so that an index can keep what was decided of its citations. The bytes name the
 * form and the maker; those of another form or maker are not read.
 *
 * <pre>{@code
 * index.keepDerived(StoredGraph.bytes(graph, "0.1.0"));
 * Optional<CitationGraph> kept = index.derived().flatMap(it -> StoredGraph.read(it, "0.1.0"));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class StoredGraph {

  private static final String FORMAT = "chithi-decisions/1";

  private StoredGraph() {}

  /**
   * The bytes of a graph.
   *
   * @param maker which program with which tables decided
   */
  public static byte[] bytes(CitationGraph graph, String maker) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      Out out = new Out(data);
      out.words(FORMAT);
      out.words(maker);
      out.list(graph.nodes(), out::node);
      out.list(graph.edges(), edge -> out.edge(edge, graph));
      out.list(graph.withheld(), out::withheld);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * The graph; empty for bytes of another form or of another maker.
   *
   * @throws IllegalArgumentException if the bytes are damaged
   */
  public static Optional<CitationGraph> read(byte[] bytes, String maker) {
    try (DataInputStream data =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      In in = new In(data);
      if (!in.words().equals(FORMAT) || !in.words().equals(maker)) {
        return Optional.empty();
      }
      CitationGraph.Builder builder = CitationGraph.builder();
      List<DocumentId> ids = new ArrayList<>();
      for (RegisteredDocument node : in.list(in::node)) {
        ids.add(node.id());
        builder.add(node);
      }
      in.list(() -> in.edge(ids)).forEach(builder::add);
      in.list(in::withheld).forEach(builder::add);
      return Optional.of(builder.build());
    } catch (IOException | RuntimeException damaged) {
      throw new IllegalArgumentException("bytes: no stored graph", damaged);
    }
  }

  /** Something that may fail on its stream. */
  @FunctionalInterface
  private interface Write<T> {
    void write(T value) throws IOException;
  }

  /** Something that may fail on its stream. */
  @FunctionalInterface
  private interface Read<T> {
    T read() throws IOException;
  }

  /** Writes the parts of a graph. */
  private record Out(DataOutputStream data) {

    void words(String words) throws IOException {
      byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
      data.writeInt(bytes.length);
      data.write(bytes);
    }

    <T> void list(List<T> values, Write<T> write) throws IOException {
      data.writeInt(values.size());
      for (T value : values) {
        write.write(value);
      }
    }

    void maybe(Optional<?> value) throws IOException {
      list(value.map(Object::toString).stream().toList(), this::words);
    }

    void node(RegisteredDocument node) throws IOException {
      words(node.id().toString());
      words(node.standing().name());
      maybe(node.kind().map(Enum::name));
      maybe(node.issuer());
      maybe(node.level().map(Enum::name));
      maybe(node.date());
      maybe(node.title());
      list(node.sources(), this::words);
      list(node.forms(), this::words);
      list(node.conflicts(), this::words);
      list(node.inferred(), this::reason);
    }

    void reason(Reason reason) throws IOException {
      words(reason.kind().name());
      list(reason.parts(), this::words);
    }

    void edge(CitationEdge edge, CitationGraph graph) throws IOException {
      data.writeInt(graph.index(edge.source()));
      data.writeInt(graph.index(edge.target()));
      words(edge.relation().name());
      data.writeInt(edge.count());
      list(List.copyOf(edge.sections().entrySet()), this::section);
      words(edge.sentence());
      maybe(edge.reporter());
      words(edge.origin().name());
    }

    void section(Map.Entry<SectionRole, Integer> section) throws IOException {
      words(section.getKey().name());
      data.writeInt(section.getValue());
    }

    void withheld(Withheld citation) throws IOException {
      words(citation.source().toString());
      words(citation.reason().name());
      words(citation.words());
      words(citation.sentence());
      list(citation.candidates(), id -> words(id.toString()));
    }
  }

  /** Reads the parts of a graph. */
  private record In(DataInputStream data) {

    String words() throws IOException {
      int length = data.readInt();
      byte[] bytes = data.readNBytes(length);
      if (bytes.length < length) {
        throw new IOException("the bytes end too early");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }

    <T> List<T> list(Read<T> read) throws IOException {
      List<T> values = new ArrayList<>();
      for (int left = data.readInt(); left > 0; left--) {
        values.add(read.read());
      }
      return values;
    }

    <T> Optional<T> maybe(Function<String, T> value) throws IOException {
      return list(this::words).stream().findFirst().map(value);
    }

    DocumentId id() throws IOException {
      return id(words());
    }

    private static DocumentId id(String words) {
      return DocumentId.parse(words).orElseThrow();
    }

    RegisteredDocument node() throws IOException {
      return new RegisteredDocument(
          id(),
          RegisteredDocument.Standing.valueOf(words()),
          maybe(DocumentKind::valueOf),
          maybe(Function.identity()),
          maybe(Level::valueOf),
          maybe(words -> PartialDate.parse(words).orElseThrow()),
          maybe(Function.identity()),
          list(this::words),
          list(this::words),
          list(this::words),
          list(this::reason));
    }

    Reason reason() throws IOException {
      return new Reason(Reason.Kind.valueOf(words()), list(this::words));
    }

    CitationEdge edge(List<DocumentId> ids) throws IOException {
      return new CitationEdge(
          ids.get(data.readInt()),
          ids.get(data.readInt()),
          Relation.valueOf(words()),
          data.readInt(),
          sections(),
          words(),
          maybe(In::id),
          CitationEdge.Origin.valueOf(words()));
    }

    private Map<SectionRole, Integer> sections() throws IOException {
      Map<SectionRole, Integer> sections = new EnumMap<>(SectionRole.class);
      for (int left = data.readInt(); left > 0; left--) {
        sections.put(SectionRole.valueOf(words()), data.readInt());
      }
      return sections;
    }

    Withheld withheld() throws IOException {
      return new Withheld(id(), Withheld.Reason.valueOf(words()), words(), words(), list(this::id));
    }
  }
}
