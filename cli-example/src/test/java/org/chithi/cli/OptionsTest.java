package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** The compiler does not check the fields that picocli sets; none may be null in a command. */
class OptionsTest {

  @Test
  void anOptionIsRequiredOrHasAValueWithoutTheUser() {
    StringWriter unused = new StringWriter();
    Console console =
        new Console(InputStream.nullInputStream(), unused, unused, false, false, false, 100);
    List<ArgSpec> arguments = arguments(Main.commands(console, Analysis.standard()));
    assertThat(arguments)
        .filteredOn(OptionsTest::isOurs)
        .hasSizeGreaterThan(50)
        .allMatch(OptionsTest::isNeverNull);
  }

  private static List<ArgSpec> arguments(CommandLine command) {
    List<ArgSpec> all = new ArrayList<>(command.getCommandSpec().args());
    command.getSubcommands().values().forEach(it -> all.addAll(arguments(it)));
    return all;
  }

  private static boolean isOurs(ArgSpec argument) {
    return argument.userObject() instanceof Field field
        && field.getDeclaringClass().getPackage().equals(Main.class.getPackage());
  }

  private static boolean isNeverNull(ArgSpec argument) {
    return argument.required()
        || argument.defaultValue() != null
        || argument.initialValue() != null
        || argument.type().isPrimitive();
  }
}
