package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code chithi tasks} and {@code chithi targets} as a user calls them. */
class TaskCommandsTest {

  private static final String HEAD =
      "TỈNH ỦY VÂN SƠN\n*\nSố %s-CT/TU\nVân Sơn, ngày 10 tháng 3 năm 2025\n\nCHỈ THỊ\n"
          + "về y tế cơ sở\n-----\n\n";
  private static final String FIRST =
      HEAD.formatted("21")
          + "I. MỤC TIÊU\n1. Đến năm 2030, 95,5% trạm y tế xã có bác sĩ.\n"
          + "2. Mỗi huyện xây dựng từ 01 đến 02 mô hình.\nII. TỔ CHỨC THỰC HIỆN\n"
          + "1. Sở Y tế chủ trì, phối hợp với Sở Tài chính mua sắm thiết bị trong quý III/2025,"
          + " báo cáo Ban Thường vụ Tỉnh ủy.\n"
          + "2. Các huyện, thị ủy xây dựng kế hoạch trước ngày 30/4/2025.\n"
          + "3. UBND tỉnh bố trí kinh phí.\n";
  private static final String SECOND =
      HEAD.formatted("22")
          + "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế báo cáo trước ngày 30/11 hằng năm.\n"
          + "2. Sở Y tế rà soát nhân lực trước ngày 15/5/2025.\n";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String documents;

  @BeforeEach
  void writeDocuments() throws IOException {
    Path place = Files.createDirectory(folder.resolve("docs"));
    Files.writeString(place.resolve("a.txt"), FIRST);
    Files.writeString(place.resolve("b.txt"), SECOND);
    documents = place.toString();
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    ByteArrayInputStream in = new ByteArrayInputStream(FIRST.getBytes(StandardCharsets.UTF_8));
    return Main.run(new Console(in, out, err, false, false, false, 160), args);
  }

  private String printed(String... args) {
    assertThat(run(args)).as(err.toString()).isZero();
    assertThat(err.toString()).isEmpty();
    return out.toString();
  }

  @Test
  void eachBodyHasATableWithTheEarliestDeadlineFirst() {
    String table = printed("tasks", documents);
    assertThat(table.lines().filter(line -> line.startsWith("# ")))
        .containsExactly("# Huyện ủy", "# Sở Y tế", "# Thị ủy", "# Ủy ban nhân dân tỉnh");
    assertThat(table.lines().filter(line -> line.startsWith(" 2025")))
        .extracting(line -> line.substring(1, 11))
        .containsExactly("2025-04-30", "2025-05-15", "2025-09-30", "2025-11-30", "2025-04-30");
    assertThat(table)
        .contains("Chỉ thị 21-CT/TU (2025-03-10)  II.1")
        .containsPattern("\\[with:\\s+Sở\\s+Tài\\s+chính] \\[reports to: Ban Thường vụ Tỉnh ủy]");
  }

  @ParameterizedTest
  @CsvSource({
    "Sở Y tế, 3",
    "so y te, 3",
    "Ủy ban nhân dân tỉnh, 1",
    "UBND, 1",
    "huyện ủy, 1",
    "Sở Tài chính, 1",
    "Ban Thường vụ Tỉnh ủy, 1",
    "Sờ Y tế, 0"
  })
  void bodyLeavesItsOwnTasks(String body, int tasks) {
    String none = "None of the 5 tasks found is of this body or time.\n";
    assertThat(run("tasks", "--body", body, "--format", "csv", documents)).isZero();
    assertThat(out.toString().lines()).hasSize(1 + tasks);
    assertThat(err.toString()).isEqualTo(tasks == 0 ? "chithi: " + none : "");
    err.getBuffer().setLength(0);
    assertThat(printed("tasks", "--body", body, documents).equals(none)).isEqualTo(tasks == 0);
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 5",
    "2025-Q3, 1",
    "III/2025, 1",
    "Q2/2025, 3",
    "2025-04, 2",
    "4/2025, 2",
    "2025-05-15, 1",
    "2026, 0"
  })
  void dueLeavesWhatEndsInATime(String period, int tasks) {
    assertThat(run("tasks", "--due", period, "--format", "csv", documents)).isZero();
    assertThat(out.toString().lines()).hasSize(1 + tasks);
  }

  @Test
  void rowsAreThoseOfASpreadsheet() {
    assertThat(printed("tasks", "--format", "csv", documents))
        .startsWith(
            "body,part,lead,with,reportTo,action,due,from,to,every,document,date,file,section,"
                + "place\r\n")
        .contains(
            "Sở Y tế,LEAD,Sở Y tế,Sở Tài chính,Ban Thường vụ Tỉnh ủy,"
                + "\"mua sắm thiết bị trong quý III/2025, báo cáo Ban Thường vụ Tỉnh ủy.\","
                + "trong quý III/2025,2025-07-01,2025-09-30,,Chỉ thị 21-CT/TU (2025-03-10),"
                + "2025-03-10,"
                + documents
                + "/a.txt,IMPLEMENTATION,II.1\r\n")
        .contains(",2025-11-30,P1Y,Chỉ thị 22-CT/TU")
        .contains("huyện ủy,LEAD,\"Các huyện, thị ủy\"", "thị ủy,LEAD,\"Các huyện, thị ủy\"");
  }

  @Test
  void noCellIsAFormula() throws IOException {
    Path file = folder.resolve("docs/=1+1.txt");
    Files.writeString(file, SECOND.replace("Số 22-CT/TU\n", ""));
    assertThat(run("tasks", "--format", "csv", documents)).isZero();
    assertThat(out.toString()).contains(",'=1+1.txt,").doesNotContain(",=1+1.txt");
  }

  @Test
  void objectsHaveEveryDeadline() {
    assertThat(printed("tasks", "--format", "json", documents))
        .startsWith("[\n  {\"lead\": [\"Sở Y tế\"]")
        .contains("\"names\": [\"huyện ủy\", \"thị ủy\"]")
        .contains("\"to\": \"2025-11-30\", \"every\": \"P1Y\"")
        .endsWith("}\n]\n");
  }

  private static List<VEvent> events(String text) throws IOException, ParserException {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertThat(calendar.validate().hasErrors()).isFalse();
    return calendar.getComponents("VEVENT");
  }

  @Test
  void calendarIsValidAndReadsBack() throws Exception {
    assertThat(run("tasks", documents, "-o", folder.resolve("tasks.ics").toString())).isZero();
    List<VEvent> events = events(Files.readString(folder.resolve("tasks.ics")));
    assertThat(events)
        .extracting(event -> event.getDateTimeStart().getDate())
        .containsExactly(
            LocalDate.of(2025, 9, 30),
            LocalDate.of(2025, 4, 30),
            LocalDate.of(2025, 11, 30),
            LocalDate.of(2025, 5, 15));
    assertThat(events.get(0).getSummary().getValue())
        .isEqualTo("Sở Y tế: mua sắm thiết bị trong quý III/2025, báo cáo Ban Thường vụ Tỉnh ủy.");
    assertThat(events.get(0).getDescription().getValue())
        .contains("Sở Tài chính", "Chỉ thị 21-CT/TU (2025-03-10), II.1");
    RRule<LocalDate> every = events.get(2).<RRule<LocalDate>>getProperty("RRULE").orElseThrow();
    assertThat(every.getValue()).isEqualTo("FREQ=YEARLY;INTERVAL=1");
    assertThat(events)
        .extracting(event -> event.getUid().orElseThrow().getValue())
        .doesNotHaveDuplicates();
  }

  @Test
  void calendarHasNoLineOverSeventyFiveBytesAndIsTheSameAgain() {
    String calendar = printed("tasks", "--format", "ics", "--due", "2025", documents);
    assertThat(calendar.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(printed("tasks", "--format", "ics", "--due", "2025", documents)).isEqualTo(calendar);
  }

  @Test
  void calendarTellsWhatHasNoDay() throws Exception {
    assertThat(run("tasks", "--body", "UBND tỉnh", "--format", "ics", documents)).isZero();
    assertThat(events(out.toString())).isEmpty();
    assertThat(err.toString()).isEqualTo("chithi: Without a day, so not in the calendar: 1\n");
  }

  @Test
  void aLongTaskIsShortInTheCalendarAndWholeInItsDescription() throws Exception {
    String long200 = "rà soát " + "toàn bộ nhân lực của các trạm y tế ".repeat(6).strip();
    Files.writeString(folder.resolve("docs/b.txt"), SECOND.replace("rà soát nhân lực", long200));
    String calendar = printed("tasks", "--format", "ics", "--due", "2025-05", documents);
    VEvent event = events(calendar).get(0);
    assertThat(event.getSummary().getValue()).hasSizeLessThan(125).endsWith("…");
    assertThat(event.getDescription().getValue()).contains("Sở Y tế: " + long200);
  }

  @Test
  void theOtherPartsOfABodyAreShown() {
    assertThat(printed("tasks", "--body", "Sở Tài chính", documents))
        .contains("# Sở Tài chính", "takes part")
        .doesNotContain("leads");
    assertThat(printed("tasks", "--body", "Tỉnh ủy", "--format", "csv", documents))
        .contains("Ban Thường vụ Tỉnh ủy,REPORT_TO,Sở Y tế,");
  }

  @Test
  void everyDeadlineIsARow() throws IOException {
    Files.writeString(
        folder.resolve("docs/b.txt"),
        SECOND.replace("nhân lực", "nhân lực, hoàn thành trong quý IV/2025,"));
    assertThat(printed("tasks", "--body", "Sở Y tế", "--format", "csv", documents).lines())
        .filteredOn(line -> line.contains("rà soát"))
        .extracting(line -> line.contains(",2025-05-15,"))
        .containsExactly(true, false);
  }

  @Test
  void thePartOnTasksIsReadToo() throws IOException {
    Files.writeString(
        folder.resolve("docs/b.txt"),
        SECOND.replace("II. TỔ CHỨC THỰC HIỆN", "II. NHIỆM VỤ, GIẢI PHÁP"));
    assertThat(printed("tasks", "--format", "csv", documents).lines())
        .filteredOn(line -> line.contains("b.txt"))
        .hasSize(2)
        .allMatch(line -> line.contains(",TASKS,"));
  }

  @Test
  void aDocumentWithoutSuchAPartIsNamed() throws IOException {
    Files.writeString(folder.resolve("docs/c.txt"), "Không có gì.");
    assertThat(run("tasks", documents)).isZero();
    assertThat(err.toString())
        .startsWith("chithi: Without a part on tasks or implementation: 1 of 3 documents (")
        .contains("c.txt");
  }

  @Test
  void anotherExtensionIsWrongUse() {
    assertThat(run("tasks", documents, "-o", folder.resolve("x.xlsx").toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains(".txt, .csv, .json, .ics, .html");
    assertThat(folder.resolve("x.xlsx")).doesNotExist();
  }

  @Test
  void pageHasNoMarkupOfTheDocuments() throws IOException {
    Files.writeString(folder.resolve("docs/c.txt"), SECOND.replace("rà soát", "rà soát 5 < 7 & 8"));
    Path page = folder.resolve("tasks.html");
    assertThat(run("tasks", documents, "-o", page.toString())).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(Files.readString(page))
        .startsWith("<!doctype html>")
        .contains("<h2>Sở Y tế</h2>", "5 &lt; 7 &amp; 8")
        .doesNotContain("5 < 7", "{{");
  }

  @Test
  void targetsShowNumbersAsSigns() {
    assertThat(printed("targets", documents))
        .contains("# Chỉ thị 21-CT/TU (2025-03-10)")
        .containsPattern("2030-12-31 += 95.5 % +I.1 +95,5% trạm y tế xã có bác sĩ")
        .containsPattern("= 1–2 mô hình +I.2 +Mỗi huyện xây dựng từ 01 đến 02 mô hình");
    assertThat(printed("targets", "--lang", "vi", documents)).contains("= 95,5 %");
  }

  @Test
  void targetsAreRowsObjectsAndDays() throws Exception {
    assertThat(printed("targets", "--format", "csv", documents))
        .startsWith("subject,comparison,value,upper,unit,by,words,document,date,file,place\r\n")
        .contains("trạm y tế xã có bác sĩ,EXACTLY,95.5,,%,2030-12-31,")
        .contains("Mỗi huyện xây dựng,EXACTLY,1,2,mô hình,,");
    assertThat(printed("targets", "--format", "json", "--due", "2030", documents))
        .contains("\"value\": 95.5, \"upper\": null, \"unit\": \"%\", \"by\": \"2030-12-31\"")
        .doesNotContain("mô hình");
    assertThat(events(printed("targets", "--format", "ics", "--due", "2030", documents)))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasks", "targets"})
  void indexAnswersAsItsDocumentsDid(String command) {
    String rows = printed(command, "--format", "json", documents);
    String index = folder.resolve("idx").toString();
    assertThat(run("index", documents, "--index", index)).isZero();
    err.getBuffer().setLength(0);
    assertThat(printed(command, "--format", "json", index)).isEqualTo(rows);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasks", "targets"})
  void oneBadFileStopsNoOther(String command) throws IOException {
    Files.write(folder.resolve("docs/0.pdf"), new byte[] {'%', 'P', 'D', 'F', 0, 1, 2});
    assertThat(run(command, documents)).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString().lines()).singleElement().asString().contains("0.pdf");
    assertThat(out.toString()).contains("Chỉ thị 21-CT/TU");
  }

  @ParameterizedTest
  @CsvSource({
    "en, is no time; write 2025",
    "vi, không phải là một khoảng thời gian",
  })
  void aTimeThatIsNoneIsWrongUse(String language, String words) {
    assertThat(run("tasks", "--due", "soon", "--lang", language, documents))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("\"soon\" " + words);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void documentsAreNeverOverwritten() {
    assertThat(run("tasks", documents, "-o", documents + "/a.txt")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(folder.resolve("docs/a.txt")).hasContent(FIRST);
  }

  @Test
  void standardInputIsRead() {
    assertThat(printed("tasks", "--body", "Sở Y tế", "-")).contains("trong quý III/2025");
  }

  @ParameterizedTest
  @CsvSource({
    "tasks, en, Examples",
    "tasks, vi, Ví dụ",
    "targets, en, Examples",
    "targets, vi, Ví dụ"
  })
  void helpHasExamplesAndExitCodes(String command, String language, String heading) {
    assertThat(run(command, "--lang", language, "--help")).isZero();
    String label = language.equals("en") ? "PATH|INDEX" : "ĐƯỜNG-DẪN|CHỈ-MỤC";
    assertThat(out.toString()).contains(label, heading, "chithi " + command, " idx ", "  1");
  }
}
