package dev.mynah.testbed.android.process;

import android.os.Parcelable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of the framework's generated types as both sides of a border can tell them: maps, lists, numbers, texts, booleans. */
public final class Tree {
    private static final HexFormat HEX = HexFormat.of();

    private Tree() {}

    public static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Character unit) {
            return (long) unit;
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        if (value instanceof byte[] bytes) {
            return HEX.formatHex(bytes);
        }
        if (value instanceof int[] ints) {
            return Arrays.stream(ints).mapToObj(it -> (long) it).toList();
        }
        if (value instanceof Object[] array) {
            return Arrays.stream(array).map(Tree::of).toList();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Tree::of).toList();
        }
        return value instanceof Parcelable ? parcelable(value) : value;
    }

    private static Object parcelable(Object value) {
        try {
            var type = value.getClass();
            if (Arrays.stream(type.getDeclaredMethods())
                    .anyMatch(it -> it.getName().equals("getTag"))) {
                return List.of(member(value));
            }
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    fields.put(field.getName(), of(field.get(value)));
                }
            }
            return fields;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one getter that does not throw is the tagged member's. */
    private static Object member(Object union) throws ReflectiveOperationException {
        for (var method : union.getClass().getDeclaredMethods()) {
            if (method.getName().startsWith("get")
                    && !method.getName().equals("getTag")
                    && !method.getName().equals("getStability")
                    && method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())) {
                try {
                    return of(method.invoke(union));
                } catch (InvocationTargetException another) {
                    // It is one of the other members.
                }
            }
        }
        throw new IllegalStateException(union + " has no member");
    }
}
