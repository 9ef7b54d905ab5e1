package dev.mynah.hal.radio;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells what AIDL declares of a package at a version, a line for each thing; {@link Declared} tells the same of Java. */
final class Frozen {
    private final JsonNode packages;
    private final String aidlPackage;
    private final JsonNode version;
    private final List<String> lines = new ArrayList<>();

    private Frozen(JsonNode packages, String aidlPackage, int version) {
        this.packages = packages;
        this.aidlPackage = aidlPackage;
        this.version = packages.path(aidlPackage).path("versions").path(Integer.toString(version));
    }

    static List<String> lines(JsonNode packages, String aidlPackage, int version) {
        Frozen frozen = new Frozen(packages, aidlPackage, version);
        frozen.version.path("interfaces").properties().forEach(frozen::interfaceLines);
        frozen.version.path("enums").properties().forEach(frozen::enumLines);
        frozen.version.path("unions").properties().forEach(frozen::unionLines);
        frozen.version.path("parcelables").properties().forEach(frozen::parcelableLines);
        return frozen.lines.stream().sorted().toList();
    }

    private void interfaceLines(Map.Entry<String, JsonNode> entry) {
        String name = aidlPackage + "." + entry.getKey();
        lines.add("interface " + name);
        for (JsonNode method : entry.getValue().path("methods")) {
            List<String> arguments = new ArrayList<>();
            method.path("args").forEach(it -> arguments.add(use(it) + " " + text(it, "name")));
            lines.add(name + " " + method.path("tx").asInt() + ": "
                    + (method.path("oneway").asBoolean() ? "oneway " : "") + text(method, "returns") + " "
                    + text(method, "name") + arguments);
        }
    }

    private void enumLines(Map.Entry<String, JsonNode> entry) {
        String name = aidlPackage + "." + entry.getKey();
        lines.add("enum " + name + " of " + text(entry.getValue(), "backing"));
        for (JsonNode constant : entry.getValue().path("constants")) {
            lines.add(name + "." + text(constant, "name") + " = "
                    + constant.path("value").asInt());
        }
    }

    private void unionLines(Map.Entry<String, JsonNode> entry) {
        int tag = 0;
        for (JsonNode member : entry.getValue().path("fields")) {
            lines.add("union " + aidlPackage + "." + entry.getKey() + " " + tag++ + ": " + use(member) + " "
                    + text(member, "name"));
        }
    }

    private void parcelableLines(Map.Entry<String, JsonNode> entry) {
        String name = aidlPackage + "." + entry.getKey();
        lines.add("parcelable " + name);
        int place = 0;
        for (JsonNode field : entry.getValue().path("fields")) {
            lines.add("parcelable " + name + " " + place++ + ": " + use(field) + " " + text(field, "name")
                    + defaultOf(field, entry.getValue()));
        }
        for (JsonNode constant : entry.getValue().path("constants")) {
            String type = text(constant, "type");
            lines.add("const " + type + " " + name + "." + text(constant, "name") + " = "
                    + of(type, number(text(constant, "value"))));
        }
    }

    /** A hexadecimal number may have the sign bit of its type. */
    private static long of(String type, long value) {
        return switch (type) {
            case "byte" -> (byte) value;
            case "int" -> (int) value;
            default -> value;
        };
    }

    private String defaultOf(JsonNode field, JsonNode parcelable) {
        String type = text(field, "type");
        if (field.path("nullable").asBoolean() || type.equals("ParcelFileDescriptor")) {
            return "";
        }
        if (type.endsWith("]") || type.startsWith("List<")) {
            return " = []";
        }
        JsonNode given = field.path("default");
        switch (type) {
            case "String":
                return " = ";
            case "boolean":
                return " = " + given.asBoolean();
            case "int", "byte", "long", "char":
                return " = " + (given.isMissingNode() ? 0 : constant(given.asText(), parcelable));
            default:
                if (kind(type).equals("enums")) {
                    return " = " + (given.isMissingNode() ? 0 : enumConstant(given.asText()));
                }
                return "";
        }
    }

    private long constant(String expression, JsonNode parcelable) {
        int dot = expression.lastIndexOf('.');
        JsonNode owner = dot < 0 ? parcelable : declaration(expression.substring(0, dot));
        for (JsonNode constant : owner.path("constants")) {
            if (text(constant, "name").equals(expression.substring(dot + 1))) {
                return number(text(constant, "value"));
            }
        }
        return number(expression);
    }

    private int enumConstant(String expression) {
        int dot = expression.lastIndexOf('.');
        for (JsonNode constant : declaration(expression.substring(0, dot)).path("constants")) {
            if (text(constant, "name").equals(expression.substring(dot + 1))) {
                return constant.path("value").asInt();
            }
        }
        throw new AssertionError(expression);
    }

    private String kind(String type) {
        for (String kind : List.of("interfaces", "parcelables", "unions", "enums")) {
            for (JsonNode it : packages.path(packageOf(type)).path("versions")) {
                if (it.path(kind).has(type.substring(packageOf(type).length() + 1))) {
                    return kind;
                }
            }
        }
        throw new AssertionError(type);
    }

    /** The newest declaration of a full name: values of constants never change. */
    private JsonNode declaration(String type) {
        JsonNode newest = packages.path("none");
        for (JsonNode it : packages.path(packageOf(type)).path("versions")) {
            JsonNode found =
                    it.path(kind(type)).path(type.substring(packageOf(type).length() + 1));
            newest = found.isMissingNode() ? newest : found;
        }
        return newest;
    }

    /** The package is what begins with a small letter. */
    private static String packageOf(String type) {
        int dot = 0;
        while (Character.isLowerCase(type.charAt(dot))) {
            dot = type.indexOf('.', dot) + 1;
        }
        return type.substring(0, dot - 1);
    }

    private static String use(JsonNode named) {
        String type = text(named, "type");
        if (type.startsWith("List<")) {
            type = type.substring(5, type.length() - 1) + "[]";
        }
        return (named.path("nullable").asBoolean() ? "nullable " : "") + type;
    }

    private static long number(String expression) {
        String digits = expression.replaceAll("[() ]|u8$", "");
        int shift = digits.indexOf("<<");
        return shift < 0
                ? Long.decode(digits)
                : Long.decode(digits.substring(0, shift)) << Long.decode(digits.substring(shift + 2));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText();
    }
}
