package org.chithi.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program as its jar was built, and of the Java that runs it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {
      "chithi " + (version == null ? "(development)" : version),
      "Java " + System.getProperty("java.version")
    };
  }
}
