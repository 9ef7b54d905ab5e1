package dev.mynah.hal.radio;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.ByteBacked;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.aidl.Union;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.parcel.Ints;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what Java declares of a package at a version, a line for each thing; {@link Frozen} tells the same of AIDL. */
final class Declared {
    private final int version;
    private final Release release;
    private final List<String> lines = new ArrayList<>();

    private Declared(int version, Release release) {
        this.version = version;
        this.release = release;
    }

    static List<String> lines(String aidlPackage, int version, Release release) throws ReflectiveOperationException {
        Declared declared = new Declared(version, release);
        for (Class<?> type : Facts.declarations()) {
            boolean member = type.getEnclosingClass() != null && Union.class.isAssignableFrom(type.getEnclosingClass());
            if (!member && declared.knows(type) && Facts.aidlPackage(type).equals(aidlPackage)) {
                declared.type(type);
            }
        }
        return declared.lines.stream().sorted().toList();
    }

    private void type(Class<?> type) throws ReflectiveOperationException {
        String name = Facts.aidl(type);
        if (type.isAnnotationPresent(Descriptor.class)) {
            interfaceLines(name, type);
        } else if (type.isEnum()) {
            enumLines(name, type);
        } else if (Union.class.isAssignableFrom(type)) {
            unionLines(name, type);
        } else {
            parcelableLines(name, type.asSubclass(Parcelable.class));
        }
    }

    private void interfaceLines(String name, Class<?> type) {
        lines.add("interface " + type.getAnnotation(Descriptor.class).value());
        for (Method method : type.getMethods()) {
            if (!knows(method)) {
                continue;
            }
            List<String> arguments = new ArrayList<>();
            for (Parameter parameter : method.getParameters()) {
                boolean nullable = parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
                arguments.add(use(parameter.getParameterizedType(), nullable) + " " + parameter.getName());
            }
            lines.add(name + " " + method.getAnnotation(Transaction.class).value() + ": "
                    + (method.isAnnotationPresent(Oneway.class) ? "oneway " : "") + method.getReturnType() + " "
                    + method.getName() + arguments);
        }
    }

    private void enumLines(String name, Class<?> type) throws ReflectiveOperationException {
        lines.add("enum " + name + " of " + (type.isAnnotationPresent(ByteBacked.class) ? "byte" : "int"));
        for (Field field : type.getFields()) {
            if (field.getType() == type && knows(field)) {
                lines.add(name + "." + field.getName() + " = " + ((AidlEnum<?>) field.get(null)).value());
            }
        }
    }

    private void unionLines(String name, Class<?> type) {
        int tag = 0;
        for (Class<?> member : type.getPermittedSubclasses()) {
            String simple = member.getSimpleName();
            RecordComponent value = member.getRecordComponents()[0];
            boolean nullable = value.getAnnotatedType().isAnnotationPresent(Nullable.class);
            lines.add("union " + name + " " + tag++ + ": " + use(value.getGenericType(), nullable) + " "
                    + Character.toLowerCase(simple.charAt(0)) + simple.substring(1));
        }
    }

    private void parcelableLines(String name, Class<? extends Parcelable> type) throws ReflectiveOperationException {
        lines.add("parcelable " + name);
        Object absent = release.codec(type).absent();
        int place = 0;
        int newest = 1;
        for (RecordComponent field : type.getRecordComponents()) {
            if (!knows(field)) {
                newest = version + 1;
                continue;
            }
            if (newest > version) {
                lines.add(name + " has a field before an older one: " + field.getName());
            }
            boolean nullable = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
            lines.add("parcelable " + name + " " + place++ + ": " + use(field.getGenericType(), nullable) + " "
                    + field.getName() + defaultOf(field.getAccessor().invoke(absent)));
        }
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && knows(field)) {
                lines.add("const " + field.getType() + " " + name + "." + field.getName() + " = " + field.get(null));
            }
        }
    }

    /** What a number, a boolean, a String or a list is when nobody says it; of other things there is no default. */
    static String defaultOf(@Nullable Object absent) {
        if (absent == null) {
            return "";
        }
        if (absent instanceof AidlEnum<?> constant) {
            return " = " + constant.value();
        }
        if (absent instanceof Character unit) {
            return " = " + (int) unit;
        }
        if (absent instanceof Bytes bytes) {
            return bytes.length() == 0 ? " = []" : " = " + bytes.toHex();
        }
        return absent instanceof Parcelable || absent instanceof Union ? "" : " = " + absent;
    }

    private static String use(Type type, boolean nullable) {
        return (nullable ? "nullable " : "") + name(type);
    }

    private static String name(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            String argument = name(parameterized.getActualTypeArguments()[0]);
            return parameterized.getRawType() == List.class ? argument + "[]" : argument;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Bytes.class) {
            return "byte[]";
        }
        if (plain == Ints.class) {
            return "int[]";
        }
        return plain.getName().startsWith(Facts.JAVA) ? Facts.aidl(plain) : plain.getSimpleName();
    }

    private boolean knows(AnnotatedElement declaration) {
        Since since = declaration.getAnnotation(Since.class);
        return since == null || since.value() <= version;
    }
}
