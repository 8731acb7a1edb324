package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.chithi.read.UnreadableSourceException.Reason;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

  private static byte[] pdf(String content, String... forms) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
      for (int i = 0; i < forms.length; i++) {
        PDFormXObject form = new PDFormXObject(stream(document, forms[i]));
        form.setBBox(new PDRectangle(600, 800));
        form.setResources(resources);
        resources.put(COSName.getPDFName("X" + i), form);
      }
      PDPage page = new PDPage();
      page.setResources(resources);
      page.setContents(stream(document, content));
      document.addPage(page);
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static PDStream stream(PDDocument document, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
    return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
  }

  @Test
  void aFormThatDrawsItselfIsDrawnOnce() throws IOException {
    byte[] loop = pdf("/X0 Do", "BT /F 10 Tf 100 100 Td (Ket luan) Tj ET /X0 Do /X0 Do");
    assertThat(new SourceReader().read(loop, "a.pdf").text().strip()).isEqualTo("Ket luan");
  }

  @Test
  void aFormThatIsDrawnAFewTimesIsRead() throws IOException {
    byte[] twice = pdf("/X0 Do 1 0 0 1 0 50 cm /X0 Do", "BT /F 10 Tf 100 100 Td (Ket luan) Tj ET");
    assertThat(new SourceReader().read(twice, "a.pdf").text().split("\\s*\n\\s*"))
        .containsExactly("Ket luan", "Ket luan");
  }

  /** Each draws the next one twice: a thousand million drawings out of thirty lines. */
  @Test
  void formsThatMultiplyAreRefused() throws IOException {
    String[] forms = new String[31];
    for (int i = 0; i < 30; i++) {
      forms[i] = "/X%d Do /X%d Do".formatted(i + 1, i + 1);
    }
    forms[30] = "q Q";
    assertRefused(pdf("/X0 Do", forms), Reason.TOO_MANY_PARTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"q Q ", "BT /F 1 Tf (a) Tj ET ", "BT /F 1 Tf (aaaaaaaaaaaaaaaaaa) Tj ET "})
  void aPageOfMillionsOfStepsIsRefused(String step) throws IOException {
    assertRefused(pdf(step.repeat(6_000_000)), Reason.TOO_MANY_PARTS);
  }

  private static byte[] table(int rows, int cells) throws IOException {
    String cell = "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>";
    String row = "<w:tr>" + cell.repeat(cells) + "</w:tr>";
    return docx(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:tbl>"
            + row.repeat(rows)
            + "</w:tbl></w:body></w:document>");
  }

  @Test
  void aTableOfFarTooManyCellsIsRefused() throws IOException {
    assertRefused(table(15_000, 20), Reason.TOO_MANY_PARTS);
    assertRefused(table(1, 20_000), Reason.TOO_MANY_PARTS);
    String utf16 = body("x").replace("<w:p>", "<w:p/>".repeat(300_000) + "<w:p>");
    Map<String, byte[]> entries = unzipped(Cases.bytes("formats/ket-luan.docx"));
    entries.put(DOCUMENT, utf16.getBytes(StandardCharsets.UTF_16));
    assertRefused(zip(entries), Reason.TOO_MANY_PARTS);
  }

  @Test
  void aLargeTableIsRead() throws IOException {
    String text = new SourceReader().read(table(1_000, 20), "a.docx").text();
    assertThat(text.lines()).hasSize(1_000).allMatch(line -> line.split("\t").length == 20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "p", "b", "font", "span", "form", "a", "svg"})
  void aPageNestedTwoHundredThousandDeepEnds(String tags) throws IOException {
    String page = "<html><body>" + ("<" + tags + ">").repeat(200_000) + "Kết luận";
    try {
      byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
      assertThat(new SourceReader().read(bytes, "a.html").text()).isNotNull();
    } catch (UnreadableSourceException refused) {
      assertThat(refused.reason()).isEqualTo(Reason.TOO_DEEP);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<table><tr><TD>", "<ul><li>", "<UL>", "<blockquote>"})
  void tablesAndListsNestedTwoHundredThousandDeepAreRefused(String tags) {
    String page = "<html><body>" + tags.repeat(200_000) + "Kết luận";
    assertRefused(page.getBytes(StandardCharsets.UTF_8), Reason.TOO_DEEP);
  }

  /** The table of contents names one entry many times: much comes out of little. */
  private static byte[] overlapping(byte[] zip, int times) {
    ByteBuffer old = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int end = zip.length - 22;
    int table = old.getInt(end + 16);
    int length = 46 + old.getShort(table + 28) + old.getShort(table + 30);
    ByteBuffer bytes =
        ByteBuffer.allocate(table + length * times + 22).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(zip, 0, table);
    for (int i = 0; i < times; i++) {
      bytes.put(zip, table, length);
    }
    bytes.put(zip, end, 22);
    bytes.putShort(table + length * times + 8, (short) times);
    bytes.putShort(table + length * times + 10, (short) times);
    bytes.putInt(table + length * times + 12, length * times);
    return bytes.array();
  }

  @Test
  void entriesOverTheSameBytesAreRefused() throws IOException {
    byte[] trap = overlapping(zip(Map.of("a.txt", "Kết luận".getBytes(StandardCharsets.UTF_8))), 9);
    try (Archive archive = Archive.open(Files.write(folder.resolve("a.zip"), trap))) {
      assertThat(archive.names()).hasSize(9);
      for (String name : archive.names()) {
        assertThatThrownBy(() -> archive.bytes(name)).hasMessageEndingWith(Reason.BOMB.words());
      }
    }
  }

  @Test
  void aDocumentWithEntriesOverTheSameBytesIsRefused() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(DOCUMENT, body("Kết luận").getBytes(StandardCharsets.UTF_8));
    assertRefused(overlapping(zip(parts), 2), Reason.BOMB);
  }

  @Test
  void entriesThatTogetherUnpackToFarTooMuchAreRefused() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.txt", "Kết luận".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 4; i++) {
      entries.put("b" + i + ".txt", new byte[20_000_000]);
    }
    try (Archive archive = Archive.open(Files.write(folder.resolve("a.zip"), zip(entries)))) {
      assertThat(archive.bytes("a.txt")).asString(StandardCharsets.UTF_8).isEqualTo("Kết luận");
      assertThat(archive.bytes("b0.txt")).hasSize(20_000_000);
      assertThatThrownBy(() -> archive.bytes("b3.txt"))
          .hasMessage("b3.txt: " + Reason.BOMB.words());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeAndADeviceAreRefusedWithoutWaiting() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    for (Path special : List.of(pipe, Path.of("/dev/zero"), Path.of("/dev/null"))) {
      assertThatThrownBy(() -> new SourceReader().read(special))
          .hasMessage(special.getFileName() + ": " + Reason.SPECIAL.words());
    }
    Path zip = Files.createSymbolicLink(folder.resolve("a.zip"), pipe);
    assertThatThrownBy(() -> Archive.open(zip)).hasMessage("a.zip: " + Reason.SPECIAL.words());
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
