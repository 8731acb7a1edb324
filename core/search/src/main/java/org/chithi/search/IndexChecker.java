package org.chithi.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.CheckJoinIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.chithi.search.UnusableIndexException.Reason;

/** Reads an index from end to end and compares every sum; it changes nothing. */
final class IndexChecker {

  private IndexChecker() {}

  static IndexReport check(IndexFolder folder) throws IOException {
    Path data = folder.data();
    List<String> faults = new ArrayList<>();
    try (Directory directory = FSDirectory.open(data, NoLockFactory.INSTANCE)) {
      DataFolder.requireFiles(folder.path(), data);
      requireReadable(folder, data, directory);
      files(directory, faults);
      if (!faults.isEmpty()) {
        return new IndexReport(0, 0, faults);
      }
      if (new SyllableModelFile(data).isDamaged()) {
        faults.add(SyllableModelFile.NAME + " is not as it was written");
      }
      IndexReport report = blocks(directory, faults);
      if (report.isWhole()) {
        DerivedFile.of(folder.path(), data).read(0);
      }
      return report;
    } catch (UnusableIndexException unreadable) {
      throw unreadable;
    } catch (AccessDeniedException denied) {
      throw new UnusableIndexException(folder.path(), Reason.UNREADABLE, denied);
    } catch (IOException | RuntimeException damaged) {
      faults.add(String.valueOf(damaged.getMessage()));
      return new IndexReport(0, 0, faults);
    }
  }

  /** A file that may not be read is not damaged. */
  private static void requireReadable(IndexFolder folder, Path data, Directory directory)
      throws IOException {
    for (String name : directory.listAll()) {
      if (!Files.isReadable(data.resolve(name))) {
        throw new UnusableIndexException(folder.path(), Reason.UNREADABLE);
      }
    }
  }

  private static void files(Directory directory, List<String> faults) throws IOException {
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    try (CheckIndex check = new CheckIndex(directory, directory.obtainLock("check"));
        PrintStream out = new PrintStream(report, true, StandardCharsets.UTF_8)) {
      check.setInfoStream(out);
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
      if (!check.checkIndex().clean) {
        report
            .toString(StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> line.startsWith("ERROR") || line.startsWith("FAILED"))
            .forEach(faults::add);
        if (faults.isEmpty()) {
          faults.add("the files are not as they were written");
        }
      }
    }
  }

  /** Every section belongs to a document that follows it. */
  private static IndexReport blocks(Directory directory, List<String> faults) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      try {
        CheckJoinIndex.check(reader, FieldQuery.DOCUMENTS);
      } catch (IllegalStateException apart) {
        faults.add(apart.getMessage());
      }
      IndexSearcher searcher = new IndexSearcher(reader);
      return new IndexReport(
          searcher.count(new TermQuery(new Term(IndexSchema.TYPE, IndexSchema.DOCUMENT))),
          searcher.count(new TermQuery(new Term(IndexSchema.TYPE, IndexSchema.SECTION))),
          faults);
    }
  }
}
