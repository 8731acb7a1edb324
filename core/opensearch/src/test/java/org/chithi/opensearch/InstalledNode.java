package org.chithi.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.opensearch.common.bootstrap.JarHell;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.plugins.PluginsService;

/**
 * A process that installs the zip of a plugin into a home of OpenSearch, with the checks of {@code
 * opensearch-plugin install}, and runs a node there until its standard input ends. The plugin is
 * not on its class path.
 */
final class InstalledNode {

  /** What stands before the address of the node in a line of its own. */
  static final String LISTENING = "listening at ";

  private InstalledNode() {}

  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]);
    install(Path.of(args[1]), home);
    try (TestNode node = TestNode.start(home, List.of())) {
      System.out.println(LISTENING + node.address());
      while (System.in.read() >= 0) {}
    }
  }

  private static void install(Path zip, Path home) throws Exception {
    Path plugins = Files.createDirectories(home.resolve("plugins"));
    Path modules = Files.createDirectories(home.resolve("modules"));
    Path candidate = Files.createTempDirectory(home, "installing");
    unpack(zip, candidate);
    PluginInfo info = PluginInfo.readFromProperties(candidate);
    PluginsService.verifyCompatibility(info);
    PluginsService.checkJarHellForPlugin(
        JarHell.parseClassPath(), info, candidate, plugins, modules);
    Files.move(candidate, plugins.resolve(info.getTargetFolderName()));
  }

  private static void unpack(Path zip, Path folder) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      Enumeration<? extends ZipEntry> entries = file.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        try (InputStream bytes = file.getInputStream(entry)) {
          Files.copy(bytes, folder.resolve(entry.getName()));
        }
      }
    }
  }
}
