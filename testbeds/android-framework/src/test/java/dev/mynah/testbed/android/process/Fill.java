package dev.mynah.testbed.android.process;

import android.os.Binder;
import android.os.IBinder;
import android.os.IInterface;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes values of the framework's types from the notation of the golden parcels. */
public final class Fill {
    private final Map<Integer, IBinder> callbacks = new TreeMap<>();

    public @Nullable Object of(Type type, JsonNode node) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list) {
            return node.isNull() ? null : list(list.getActualTypeArguments()[0], node);
        }
        var raw = (Class<?>) type;
        if (node.isNull()) {
            return null;
        }
        if (raw.isPrimitive()) {
            return primitive(raw, node);
        }
        if (raw == String.class) {
            return node.textValue();
        }
        if (raw == byte[].class) {
            return HexFormat.of().parseHex(node.textValue());
        }
        if (raw.isArray()) {
            return array(raw.getComponentType(), node);
        }
        if (IInterface.class.isAssignableFrom(raw)) {
            return callback(raw, node.get("number").intValue());
        }
        return node.has("tag") && isUnion(raw) ? union(raw, node) : parcelable(raw, node);
    }

    private static boolean isUnion(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals("getTag")) {
                return true;
            }
        }
        return false;
    }

    private static Object primitive(Class<?> type, JsonNode node) {
        return switch (type.getName()) {
            case "boolean" -> node.booleanValue();
            case "byte" -> (byte) node.intValue();
            case "char" -> (char) node.intValue();
            case "int" -> node.intValue();
            case "long" -> node.longValue();
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    private List<@Nullable Object> list(Type element, JsonNode node) throws ReflectiveOperationException {
        List<@Nullable Object> values = new ArrayList<>();
        for (JsonNode each : node) {
            values.add(of(element, each));
        }
        return values;
    }

    private Object array(Class<?> element, JsonNode node) throws ReflectiveOperationException {
        var values = Array.newInstance(element, node.size());
        for (int i = 0; i < node.size(); i++) {
            Array.set(values, i, of(element, node.get(i)));
        }
        return values;
    }

    private Object parcelable(Class<?> type, JsonNode node) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        var value = constructor.newInstance();
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                field.set(value, of(field.getGenericType(), node.get(field.getName())));
            }
        }
        return value;
    }

    /** A union's member is made by the static method of its name. */
    private Object union(Class<?> type, JsonNode node) throws ReflectiveOperationException {
        var tag = node.get("tag").asText();
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(tag)
                    && Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 1) {
                method.setAccessible(true);
                return method.invoke(null, of(method.getGenericParameterTypes()[0], node.get("value")));
            }
        }
        throw new IllegalArgumentException(type + " has no " + tag);
    }

    /** An object of the framework that only has an identity. */
    private Object callback(Class<?> type, int number) throws ReflectiveOperationException {
        var binder = callbacks.computeIfAbsent(number, any -> new Binder());
        var stub = Class.forName(type.getName() + "$Stub", true, type.getClassLoader());
        return stub.getMethod("asInterface", IBinder.class).invoke(null, binder);
    }
}
