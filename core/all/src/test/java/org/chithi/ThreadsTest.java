package org.chithi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.Citations;
import org.chithi.json.DirectiveJson;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.resolve.CitationResolver;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.Registry;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.InvalidQueryException;
import org.chithi.search.SearchRequest;
import org.chithi.task.TaskFinder;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight threads that share one of everything find what one thread finds. */
@Tag("slow")
class ThreadsTest {

  private static final int THREADS = 8;
  private static final List<String> TEXTS = List.copyOf(Cases.directives().values());

  private final DirectiveParser parser = new DirectiveParser();
  private final CitationFinder finder = new CitationFinder();
  private final TaskFinder tasks = new TaskFinder();

  @TempDir private Path folder;

  /** Every thread does all of the work; all must come to the result of one. */
  private static <T> void assertSameInThreads(T expected, Callable<T> work) throws Exception {
    List<Future<T>> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (int i = 0; i < THREADS; i++) {
        results.add(threads.submit(work));
      }
    }
    for (Future<T> result : results) {
      assertThat(result.get()).isEqualTo(expected);
    }
  }

  private List<String> analysed() {
    List<String> written = new ArrayList<>();
    for (String text : TEXTS) {
      Directive directive = parser.parse(SourceText.of(text));
      Citations citations = finder.find(directive);
      written.add(DirectiveJson.toLine(directive, citations) + tasks.find(directive));
    }
    return written;
  }

  @Test
  void parserAndFindersAreShared() throws Exception {
    assertSameInThreads(analysed(), this::analysed);
  }

  private Registry filled() {
    Registry registry = Registry.standard();
    for (String text : TEXTS) {
      Directive directive = parser.parse(SourceText.of(text));
      registry.add(directive, finder.find(directive).all());
    }
    return registry;
  }

  private List<String> resolved(Registry registry) {
    CitationResolver resolver = new CitationResolver(registry);
    List<String> resolutions = new ArrayList<>();
    for (String text : TEXTS) {
      Directive directive = parser.parse(SourceText.of(text));
      resolutions.add(resolver.resolve(directive, finder.find(directive).all()).toString());
    }
    return resolutions;
  }

  @Test
  void aRegistryIsAskedByAllWhileItSettles() throws Exception {
    List<String> expected = resolved(filled());
    Registry shared = filled();
    assertSameInThreads(expected, () -> resolved(shared));
  }

  @Test
  void aRegistryIsFilledByAll() throws Exception {
    List<String> expected = resolved(filled());
    Registry shared = Registry.standard();
    assertSameInThreads(
        TEXTS.size(),
        () -> {
          for (String text : TEXTS) {
            Directive directive = parser.parse(SourceText.of(text));
            shared.add(CitationSheet.of(directive, finder.find(directive).all()));
          }
          return TEXTS.size();
        });
    assertThat(resolved(shared)).isEqualTo(expected);
  }

  @Test
  void anIndexIsSearchedByAll() throws Exception {
    try (DirectiveIndex index = DirectiveIndex.open(folder)) {
      for (int i = 0; i < TEXTS.size(); i++) {
        index.add(Directives.indexed("d" + i, parser.parse(SourceText.of(TEXTS.get(i)))));
      }
      index.commit();
      List<String> expected = found(index);
      assertThat(expected).noneMatch("[]"::equals);
      assertSameInThreads(expected, () -> found(index));
    }
  }

  private static List<String> found(DirectiveIndex index)
      throws IOException, InvalidQueryException {
    List<String> found = new ArrayList<>();
    for (String words :
        List.of("thuc hien nghi quyet", "kiểm tra giám sát", "chi bo", "dang vien")) {
      found.add(index.search(SearchRequest.text(words).first(20)).hits().toString());
    }
    return found;
  }
}
