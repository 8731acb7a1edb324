package org.chithi.resolve;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Facts and keys as bytes, for machines that exchange them: the components of each record one after
 * the other, a number for which of a sealed family it is. Both sides must run one version of the
 * library; equal keys have equal bytes. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class FactBytes {

  private static final int NO_INDEX = -1;

  private static final Map<Type, Form> FORMS = forms();

  private FactBytes() {}

  /** The bytes of a fact. */
  public static byte[] write(Fact fact) {
    return bytes(Fact.class, fact);
  }

  /** The fact of {@link #write(Fact)}. */
  public static Fact readFact(byte[] bytes) {
    return (Fact) value(Fact.class, bytes);
  }

  /** The bytes of a key. */
  public static byte[] write(FactKey key) {
    return bytes(FactKey.class, key);
  }

  /** The key of {@link #write(FactKey)}. */
  public static FactKey readKey(byte[] bytes) {
    return (FactKey) value(FactKey.class, bytes);
  }

  private static byte[] bytes(Type type, Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      form(type).writer.write(value, new DataOutputStream(bytes));
    } catch (IOException | ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }

  private static Object value(Type type, byte[] bytes) {
    try {
      return form(type).reader.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (IOException | ReflectiveOperationException damaged) {
      throw new IllegalArgumentException("fact: its bytes are of another version", damaged);
    }
  }

  private interface Writer {
    void write(Object value, DataOutputStream out) throws IOException, ReflectiveOperationException;
  }

  private interface Reader {
    Object read(DataInputStream in) throws IOException, ReflectiveOperationException;
  }

  /** How the values of a type are written and read. */
  private record Form(Writer writer, Reader reader) {}

  private static Form form(Type type) {
    return Objects.requireNonNull(FORMS.get(type), () -> "no form for " + type);
  }

  private static Map<Type, Form> forms() {
    Map<Type, Form> forms = new HashMap<>();
    forms.put(String.class, new Form(FactBytes::writeText, FactBytes::readText));
    Form number = new Form((it, out) -> out.writeInt((Integer) it), DataInputStream::readInt);
    forms.put(int.class, number);
    forms.put(Integer.class, number);
    forms.put(
        double.class,
        new Form((it, out) -> out.writeDouble((Double) it), DataInputStream::readDouble));
    forms.put(
        boolean.class,
        new Form((it, out) -> out.writeBoolean((Boolean) it), DataInputStream::readBoolean));
    forms.put(
        char.class,
        new Form((it, out) -> out.writeChar((Character) it), DataInputStream::readChar));
    forms.put(
        LocalDate.class,
        new Form(
            (it, out) -> out.writeLong(((LocalDate) it).toEpochDay()),
            in -> LocalDate.ofEpochDay(in.readLong())));
    forms.put(
        OptionalInt.class,
        new Form(
            (it, out) -> out.writeInt(((OptionalInt) it).orElse(NO_INDEX)),
            in -> {
              int index = in.readInt();
              return index == NO_INDEX ? OptionalInt.empty() : OptionalInt.of(index);
            }));
    add(Fact.class, forms);
    add(FactKey.class, forms);
    return Map.copyOf(forms);
  }

  private static void writeText(Object text, DataOutputStream out) throws IOException {
    byte[] bytes = ((String) text).getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  /** Adds the form of a type and those of its parts. */
  private static void add(Type type, Map<Type, Form> forms) {
    if (forms.containsKey(type)) {
      return;
    }
    if (type instanceof ParameterizedType generic) {
      forms.put(type, several((Class<?>) generic.getRawType(), generic.getActualTypeArguments()));
      Arrays.stream(generic.getActualTypeArguments()).forEach(it -> add(it, forms));
      return;
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isSealed()) {
      List<Class<?>> family = family(plain).toList();
      forms.put(plain, oneOf(family));
      family.forEach(it -> add(it, forms));
    } else if (plain.isRecord()) {
      forms.put(plain, record(plain));
      for (RecordComponent component : plain.getRecordComponents()) {
        add(component.getGenericType(), forms);
      }
    } else if (plain.isEnum()) {
      List<?> constants = List.of(plain.getEnumConstants());
      forms.put(
          plain,
          new Form(
              (it, out) -> out.writeByte(constants.indexOf(it)),
              in -> constants.get(in.readByte())));
    } else {
      throw new IllegalStateException("no form for " + type);
    }
  }

  private static Stream<Class<?>> family(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(FactBytes::family)
        : Stream.of(type);
  }

  /** One of a sealed family: its place in it, then its components. */
  private static Form oneOf(List<Class<?>> family) {
    return new Form(
        (it, out) -> {
          out.writeByte(family.indexOf(it.getClass()));
          form(it.getClass()).writer.write(it, out);
        },
        in -> form(family.get(in.readByte())).reader.read(in));
  }

  private static Form record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Constructor<?> constructor;
    try {
      constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
    return new Form(
        (it, out) -> {
          for (RecordComponent component : components) {
            Object value = Objects.requireNonNull(component.getAccessor().invoke(it), "value");
            form(component.getGenericType()).writer.write(value, out);
          }
        },
        in -> {
          Object[] values = new Object[components.length];
          for (int i = 0; i < values.length; i++) {
            values[i] = form(components[i].getGenericType()).reader.read(in);
          }
          return constructor.newInstance(values);
        });
  }

  /** What holds others: how many there are, then each. */
  private static Form several(Class<?> type, Type[] parts) {
    return new Form(
        (it, out) -> {
          List<Object> values = values(it);
          out.writeInt(values.size() / parts.length);
          for (int i = 0; i < values.size(); i++) {
            form(parts[i % parts.length]).writer.write(values.get(i), out);
          }
        },
        in -> {
          List<Object> values = new ArrayList<>();
          int size = in.readInt() * parts.length;
          for (int i = 0; i < size; i++) {
            values.add(form(parts[i % parts.length]).reader.read(in));
          }
          return of(type, values);
        });
  }

  private static List<Object> values(Object several) {
    List<Object> values = new ArrayList<>();
    switch (several) {
      case Optional<?> one -> one.ifPresent(values::add);
      case Collection<?> all -> values.addAll(all);
      case Map<?, ?> map ->
          map.forEach(
              (key, value) -> {
                values.add(key);
                values.add(value);
              });
      default -> throw new IllegalStateException("no form for " + several.getClass());
    }
    return values;
  }

  private static Object of(Class<?> type, List<Object> values) {
    if (type == Optional.class) {
      return values.stream().findFirst();
    }
    if (type == List.class) {
      return List.copyOf(values);
    }
    if (type == Set.class) {
      return Set.copyOf(values);
    }
    Map<Object, Object> map = new HashMap<>();
    for (int i = 0; i < values.size(); i += 2) {
      map.put(values.get(i), values.get(i + 1));
    }
    return Map.copyOf(map);
  }
}
