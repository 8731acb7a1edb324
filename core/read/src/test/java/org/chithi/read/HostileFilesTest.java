package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.chithi.read.UnreadableSourceException.Reason;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that are broken or made to do harm: each gives a reason, none a hang, a leak or a crash.
 */
@Tag("slow")
class HostileFilesTest {

  private static final String DOCUMENT = "word/document.xml";

  @TempDir private Path folder;

  private static void assertRefused(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> new SourceReader().read(bytes, "a.bin"))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessage("a.bin: " + reason.words());
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  /** The directive as Word file, its text replaced. */
  private static byte[] docx(String document) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.putAll(unzipped(Cases.bytes("formats/ket-luan.docx")));
    entries.put(DOCUMENT, document.getBytes(StandardCharsets.UTF_8));
    return zip(entries);
  }

  private static String body(String paragraph) {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:body><w:p><w:r><w:t>"
        + paragraph
        + "</w:t></w:r></w:p></w:body></w:document>";
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf", "pdf", "epub", "html"})
  void aTruncatedFileGivesAReasonOrWhatIsLeft(String ending) {
    byte[] whole = Cases.bytes("formats/ket-luan." + ending);
    for (int part = 1; part < 20; part++) {
      byte[] bytes = Arrays.copyOf(whole, whole.length * part / 20);
      try {
        assertThat(new SourceReader().read(bytes, "a." + ending).text()).isNotNull();
      } catch (UnreadableSourceException refused) {
        assertThat(refused.reason()).isIn(Reason.BROKEN, Reason.ARCHIVE, Reason.SCAN);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf", "pdf", "epub", "html"})
  void spoiltBytesGiveAReasonOrWhatIsLeft(String ending) {
    byte[] whole = Cases.bytes("formats/ket-luan." + ending);
    for (int seed = 1; seed < 40; seed++) {
      byte[] bytes = whole.clone();
      for (int i = seed * 7; i < bytes.length; i += 211 * seed) {
        bytes[i] ^= (byte) (seed * 37);
      }
      try {
        assertThat(new SourceReader().read(bytes, "a." + ending).text()).isNotNull();
      } catch (UnreadableSourceException refused) {
        assertThat(refused.getMessage()).startsWith("a." + ending + ": ");
      }
    }
  }

  @Test
  void anExternalEntityIsNotFetched() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "bí mật của máy");
    String document =
        "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + body("Kết luận &x;");
    try {
      SourceText read = new SourceReader().read(docx(document), "a.docx");
      assertThat(read.text()).doesNotContain("bí mật");
    } catch (UnreadableSourceException refused) {
      assertThat(refused).hasMessage("a.docx: " + Reason.BROKEN.words());
    }
  }

  @Test
  void entitiesThatGrowAreNotExpanded() throws IOException {
    StringBuilder entities = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha ha ha ha\">");
    for (int i = 1; i < 12; i++) {
      entities.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    byte[] bytes = docx(entities + "]>" + body("&a11;"));
    try {
      assertThat(new SourceReader().read(bytes, "a.docx").text()).hasSizeLessThan(1_000_000);
    } catch (UnreadableSourceException refused) {
      assertThat(refused.reason()).isEqualTo(Reason.BROKEN);
    }
  }

  @Test
  void aZipThatUnpacksToFarTooMuchIsRefused() throws IOException {
    assertRefused(docx(body(" ".repeat(60_000_000))), Reason.BOMB);
    byte[] trap = zip(Map.of("a.txt", new byte[60_000_000]));
    try (Archive archive = Archive.open(Files.write(folder.resolve("a.zip"), trap))) {
      assertThatThrownBy(() -> archive.bytes("a.txt")).hasMessage("a.txt: " + Reason.BOMB.words());
    }
  }

  @Test
  void partsThatStandInEachOtherTooDeepAreRefused() throws IOException {
    String deep = "<text:list><text:list-item>".repeat(2_000);
    String content =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
            + "<office:body><office:text>"
            + deep
            + "<text:p>Kết luận</text:p>"
            + "</text:list-item></text:list>".repeat(2_000)
            + "</office:text></office:body></office:document-content>";
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.putAll(unzipped(Cases.bytes("formats/ket-luan.odt")));
    entries.put("content.xml", content.getBytes(StandardCharsets.UTF_8));
    assertRefused(zip(entries), Reason.TOO_DEEP);
  }

  @Test
  void aPageOfAHundredThousandOpenPartsIsRead() throws IOException {
    String page = "<html><body>" + "<div>".repeat(100_000) + "Kết luận";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    assertThat(new SourceReader().read(bytes, "a.html").text().strip()).isEqualTo("Kết luận");
  }

  @Test
  void aPdfWithAPasswordIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(bytes);
    }
    assertRefused(bytes.toByteArray(), Reason.ENCRYPTED);
  }

  @Test
  void aPdfOfTooManyPagesIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 5_001; i++) {
        document.addPage(new PDPage());
      }
      document.save(bytes);
    }
    assertRefused(bytes.toByteArray(), Reason.TOO_MANY_PAGES);
  }

  @Test
  void aPdfWhosePagesContainThemselvesEnds() throws IOException {
    String loop =
        """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000000000>> endobj
        trailer <</Root 1 0 R>>
        """;
    byte[] bytes = loop.getBytes(StandardCharsets.US_ASCII);
    assertThat(new SourceReader().read(bytes, "a.pdf").text()).isEmpty();
  }

  @Test
  void aFileOfThreeGigabytesIsRefusedWithoutReadingIt() throws IOException {
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(3L << 30);
    }
    assertThatThrownBy(() -> new SourceReader().read(huge))
        .hasMessage("huge.txt: " + Reason.TOO_LARGE.words());
  }

  @Test
  void aLinkThatLeadsToItselfIsRefused() throws IOException {
    Path loop = folder.resolve("loop.txt");
    Files.createSymbolicLink(loop, loop);
    assertThatThrownBy(() -> new SourceReader().read(loop))
        .hasMessage("loop.txt: " + Reason.UNOPENED.words());
  }

  @Test
  void theBytesTellTheFormatNotTheName() throws IOException {
    byte[] docx = Cases.bytes("formats/ket-luan.docx");
    for (String name : new String[] {"a.pdf", "a.doc", "a.txt", "a"}) {
      assertThat(new SourceReader().read(docx, name).source().mediaType())
          .endsWith("wordprocessingml.document");
    }
  }

  @Test
  void aReaderOfItsOwnProcessReadsAndIsStoppedWhenItTakesTooLong() throws IOException {
    byte[] docx = Cases.bytes("formats/ket-luan.docx");
    SourceText here = new SourceReader().read(docx, "a.docx");
    try (SourceReader patient = new SourceReader().isolated(Duration.ofMinutes(1));
        SourceReader hasty = new SourceReader().isolated(Duration.ofMillis(1))) {
      assertThat(patient.read(docx, "a.docx")).isEqualTo(here);
      assertThatThrownBy(() -> patient.read(Arrays.copyOf(docx, 3000), "b.docx"))
          .hasMessage("b.docx: " + Reason.BROKEN.words());
      assertThat(patient.read(docx, "a.docx")).isEqualTo(here);
      assertThatThrownBy(() -> hasty.read(docx, "a.docx"))
          .hasMessage("a.docx: " + Reason.TOO_SLOW.words());
    }
  }
}
