package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.chithi.Directives;
import org.chithi.model.Directive;
import org.chithi.search.IndexedDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The pages of the desk in a Chromium, as a reader uses them; skipped where there is none. */
@Tag("slow")
class DeskBrowserTest {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  @TempDir private static Path place;
  private static DeskFixture fixture;
  private static ChromeDriver browser;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Optional<File> chromium = program("chromium", "chromium-browser", "google-chrome");
    Optional<File> driver = program("chromedriver");
    assumeTrue(
        chromium.isPresent() && driver.isPresent(),
        "no Chromium: apt install chromium chromium-driver");
    fixture = new DeskFixture(place, DeskOptions.usual().withRate(10_000));
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=1300,900");
    options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, Level.ALL.getName()));
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(driver.orElseThrow()).build(),
            options);
  }

  private static Optional<File> program(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                    .map(folder -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  @AfterAll
  static void end() throws IOException {
    if (browser != null) {
      browser.quit();
      fixture.close();
    }
  }

  /** What the policy of the pages forbids, and a script that fails, stands in the console. */
  @AfterEach
  void theConsoleIsQuiet() {
    List<LogEntry> entries = browser.manage().logs().get(LogType.BROWSER).getAll();
    assertThat(entries).noneMatch(entry -> entry.getLevel().equals(Level.SEVERE));
  }

  private static void open(String page) {
    browser.get(fixture.desk.address() + page);
  }

  /** The first element of a kind, as soon as it is there. */
  private static WebElement first(String css) {
    return all(css).get(0);
  }

  private static List<WebElement> all(String css) {
    until(css, () -> !browser.findElements(By.cssSelector(css)).isEmpty());
    return browser.findElements(By.cssSelector(css));
  }

  private static void until(String what, BooleanSupplier isSo) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!isNow(isSo)) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      try {
        Thread.sleep(30);
      } catch (InterruptedException stop) {
        throw new AssertionError(stop);
      }
    }
  }

  /** What is drawn anew meanwhile is looked at again. */
  private static boolean isNow(BooleanSupplier isSo) {
    try {
      return isSo.getAsBoolean();
    } catch (StaleElementReferenceException drawnAnew) {
      return false;
    }
  }

  private static void untilPlaceHas(String part) {
    until(part + " in the link", () -> browser.getCurrentUrl().contains(part));
  }

  private static void type(CharSequence... keys) {
    browser.switchTo().activeElement().sendKeys(keys);
  }

  @Test
  void aReaderSearchesOpensAndFollowsACitation() {
    open("?lang=en");
    first("#q").sendKeys("cung co to hoa giai", Keys.ENTER);
    untilPlaceHas("q=cung");
    assertThat(first(".reading").getText()).contains("củng cố tổ hòa giải");
    assertThat(first(".hit mark").getText()).isNotEmpty();
    first(".hit h2 a").click();
    untilPlaceHas("/document");
    assertThat(first("h1").getText()).contains("KH/HU");
    assertThat(all(".text mark")).anyMatch(it -> it.getText().contains("hòa giải"));
    assertThat(first("section.role-TASKS").getText()).contains("Củng cố tổ hòa giải");
    first(".text a.cite").click();
    untilPlaceHas("ket-luan.txt");
    until("the other document", () -> first("h1").getText().contains("47-KL/TU"));
    assertThat(all("#citedBy li")).hasSize(3);
    assertThat(first("#tasks").getText()).contains("Ban Dân vận Tỉnh ủy", "2021-06-30");
  }

  @Test
  void whatACitationMayMeanIsShownWithReasons() {
    open("document?lang=en&id=" + DeskFixture.coded(fixture.id("ket-luan.txt")));
    first(".text span.cite").click();
    assertThat(first("dialog[open]").getText()).contains("217-QĐ/TW", "Why");
    type(Keys.ESCAPE);
    until("closed", () -> browser.findElements(By.cssSelector("dialog")).isEmpty());
  }

  @Test
  void aNumberLeadsToADocumentThatIsOnlyCited() {
    open("?lang=en&q=217+qd+tw");
    first("#meant a").click();
    untilPlaceHas("/document");
    assertThat(first("h1").getText()).contains("Quyết định 217-QĐ/TW");
    assertThat(first(".note").getText()).contains("not here");
    first("main .rows a").click();
    until("who cites", () -> first("h1").getText().contains("47-KL/TU"));
  }

  @Test
  void filtersStandInTheLink() {
    open("?lang=vi&q=hoa+giai");
    all(".filters li button").stream()
        .filter(it -> it.getText().startsWith("Kết luận"))
        .findFirst()
        .orElseThrow()
        .click();
    untilPlaceHas("kind=KET_LUAN");
    until("fewer", () -> all(".hit").stream().allMatch(it -> it.getText().contains("47-KL/TU")));
    browser.navigate().refresh();
    until("the same", () -> all(".hit").stream().allMatch(it -> it.getText().contains("47-KL/TU")));
    first(".chips button").click();
    until("all again", () -> !browser.getCurrentUrl().contains("kind="));
    browser.navigate().back();
    untilPlaceHas("kind=KET_LUAN");
  }

  @Test
  void aYearNarrowsTheTime() {
    open("?lang=en&q=hoa+giai");
    first(".timeline button[title^='2022']").click();
    untilPlaceHas("from=2022-01-01");
    until("one", () -> all(".hit").stream().allMatch(it -> it.getText().contains("2022-09-05")));
  }

  @Test
  void suggestionsAreChosenByArrows() {
    open("?lang=en");
    first("#q").sendKeys("thuc hien hoa");
    all("#suggestions li");
    type(Keys.ARROW_DOWN);
    assertThat(first("#suggestions [aria-selected=true]").getText()).contains("hòa giải");
    type(Keys.ENTER);
    untilPlaceHas("/document");
    first(".text p");
  }

  /** The analysis leaves tags out, but a written form of another origin may have them. */
  @Test
  void aScriptInADocumentIsText() throws IOException {
    String script = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    String other = "z".repeat(script.length());
    Directive directive = Directives.parse("KẾT LUẬN\nI. NHIỆM VỤ\n1. Xây dựng " + other + "\n");
    IndexedDocument indexed = Directives.indexed(script, directive);
    String json = indexed.json().replace(other, script.replace("/", "\\/"));
    fixture.index.add(IndexedDocument.of(script, directive, indexed.citations(), json));
    fixture.index.add(IndexedDocument.ofPassage("passage", "xây dựng lán trại " + script));
    fixture.index.commit();
    open("document?lang=en&id=" + DeskFixture.coded(script));
    assertThat(first(".text").getText()).contains(script);
    open("?lang=en&q=" + DeskFixture.coded("xây dựng lán trại"));
    assertThat(first(".hit").getText()).contains(script);
    assertThat(browser.findElements(By.cssSelector("main img, main script"))).isEmpty();
    fixture.index.delete(script);
    fixture.index.delete("passage");
    fixture.index.commit();
  }

  @Test
  void theGraphIsReadInItsPane() {
    open("graph?lang=en&id=47-KL/TU");
    assertThat(all("g.node")).hasSize(5);
    assertThat(first(".pane h2").getText()).contains("47-KL/TU");
    WebElement other = first("g.node[aria-label*='217-QĐ/TW']");
    browser.executeScript("arguments[0].focus()", other);
    type(Keys.ENTER);
    until("the pane", () -> first(".pane h2").getText().contains("217-QĐ/TW"));
    assertThat(first(".pane q").getText()).contains("Quyết định số 217-QĐ/TW");
    first(".relations input").click();
    assertThat(all("path.edge.off")).isNotEmpty();
  }

  @Test
  void dutiesAreFilteredByBody() {
    open("duties?lang=en");
    assertThat(all("tbody tr")).hasSize(2);
    all("select[name=body] option").stream()
        .filter(it -> it.getText().startsWith("Ban Dân vận"))
        .findFirst()
        .orElseThrow()
        .click();
    untilPlaceHas("body=Ban");
    until("one", () -> browser.findElements(By.cssSelector("tbody tr")).size() == 1);
  }

  @Test
  void theLanguageIsKept() {
    open("?lang=vi&q=hoa+giai");
    assertThat(first("nav a").getText()).isEqualTo("Tìm kiếm");
    first("#language").click();
    until("English", () -> first("nav a").getText().equals("Search"));
    assertThat(browser.getCurrentUrl()).contains("q=hoa+giai", "lang=en");
    open("duties");
    until("English", () -> first("h1").getText().equals("Assignments"));
    assertThat(first("html").getAttribute("lang")).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?q=hoa+giai", "document?id=%s", "graph?id=47-KL/TU", "duties"})
  void nothingIsWiderThanAPhone(String page) {
    Map<String, Object> phone =
        Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true);
    browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", phone);
    try {
      open(page.formatted(DeskFixture.coded(fixture.id("ket-luan.txt"))));
      first(".hit, .text p, g.node, tbody tr");
      Object wide = browser.executeScript("return document.documentElement.scrollWidth");
      assertThat(((Number) wide).intValue()).isLessThanOrEqualTo(360);
    } finally {
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  @Test
  void theKeyboardAloneIsEnough() {
    open("?lang=en");
    until("the box", () -> "q".equals(browser.switchTo().activeElement().getAttribute("id")));
    type("hoa giai", Keys.ENTER);
    first(".hit");
    until(
        "a hit",
        () -> {
          type(Keys.TAB);
          return browser
              .switchTo()
              .activeElement()
              .getAttribute("outerHTML")
              .contains("/document?");
        });
    type(Keys.ENTER);
    untilPlaceHas("/document");
    until(
        "a citation",
        () -> {
          type(Keys.TAB);
          return "button".equals(browser.switchTo().activeElement().getAttribute("role"))
              || browser.switchTo().activeElement().getAttribute("outerHTML").contains("cite");
        });
    open("?lang=en&q=hoa+giai");
    first(".hit");
    type(Keys.TAB);
    assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("skip");
    type(Keys.ENTER);
    assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("main");
  }
}
