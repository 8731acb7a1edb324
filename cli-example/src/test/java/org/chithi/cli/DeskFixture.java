package org.chithi.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chithi.read.SourceReader;
import org.chithi.search.DirectiveIndex;

/** A desk over a few documents of invented places, asked over HTTP. */
final class DeskFixture implements AutoCloseable {

  private static final String CONCLUSION =
      """
      TỈNH ỦY BẢN LẦU	ĐẢNG CỘNG SẢN VIỆT NAM
      *
      Số 47-KL/TU	Bản Lầu, ngày 05 tháng 3 năm 2020

      KẾT LUẬN
      CỦA BAN THƯỜNG VỤ TỈNH ỦY
      về công tác hòa giải ở cơ sở

      Thực hiện Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị về việc ban hành Quy chế giám sát và phản biện xã hội.

      I. MỤC TIÊU
      1. Phấn đấu đến năm 2025 đạt ít nhất 85% vụ việc được hòa giải thành.

      II. NHIỆM VỤ
      1. Nâng cao chất lượng hòa giải ở cơ sở.

      III. TỔ CHỨC THỰC HIỆN
      1. Giao Ban Dân vận Tỉnh ủy hướng dẫn, kiểm tra việc thực hiện Kết luận này, xong trước ngày 30/6/2021.
      2. Giao Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo xây dựng nghị quyết về kinh phí hòa giải.
      """;

  private static final String PLAN =
      """
      HUYỆN ỦY KHE SIM	ĐẢNG CỘNG SẢN VIỆT NAM
      *
      Số %d-KH/HU	Khe Sim, ngày 05 tháng 9 năm 202%d

      KẾ HOẠCH
      thực hiện hòa giải ở cơ sở, đợt %d

      Thực hiện Kết luận số 47-KL/TU ngày 05/3/2020 của Ban Thường vụ Tỉnh ủy Bản Lầu về công tác hòa giải ở cơ sở.

      I. NHIỆM VỤ
      1. Củng cố tổ hòa giải ở thôn, bản.
      """;

  final DirectiveIndex index;
  final Desk desk;
  final StringWriter err = new StringWriter();
  private final Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final SourceReader reader = new SourceReader();
  final WatchedFolder watched;

  /** A desk over documents that are written into a folder. */
  DeskFixture(Path place, DeskOptions options) throws IOException, InterruptedException {
    this.folder = Files.createDirectories(place.resolve("van-ban")).toRealPath();
    Files.writeString(folder.resolve("ket-luan.txt"), CONCLUSION);
    for (int i = 1; i <= 3; i++) {
      plan(i);
    }
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new StringWriter(),
            err,
            false,
            false,
            false,
            100);
    this.index = DirectiveIndex.open(place.resolve("idx"));
    this.watched =
        new WatchedFolder(folder, reader, new IndexFill(index, Analysis.standard(), console));
    watched.fill();
    this.desk = Desk.start(index, options.withRoot(folder), console, Analysis.standard());
    desk.reload();
    while (!get("stats").body().contains("\"ready\": true")) {
      Thread.sleep(20);
    }
  }

  /** Writes the plan with a number. */
  void plan(int number) throws IOException {
    Files.writeString(
        folder.resolve("ke-hoach-" + number + ".txt"), PLAN.formatted(number, number, number));
  }

  /** What a document of the folder is called in the index. */
  String id(String file) {
    return folder.resolve(file).toString();
  }

  static String coded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** The answer of a place below {@code /api/v1}. */
  HttpResponse<String> get(String place) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(desk.address() + "api/v1/" + place)));
  }

  /** The answer of a page or file. */
  HttpResponse<String> page(String place) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(desk.address() + place)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(
        request.header("Accept-Language", "en").build(), HttpResponse.BodyHandlers.ofString());
  }

  /** The first line of the answer to a request as it goes over the wire. */
  String raw(String request) throws IOException {
    URI place = URI.create(desk.address());
    try (Socket socket = new Socket(place.getHost(), place.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      byte[] answer = socket.getInputStream().readAllBytes();
      return new String(answer, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }
  }

  @Override
  public void close() throws IOException {
    desk.close();
    index.close();
    reader.close();
  }
}
