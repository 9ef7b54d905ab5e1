package dev.mynah.testbed.android.process;

import android.os.Binder;
import android.os.IBinder;
import android.os.IInterface;
import android.os.ParcelFileDescriptor;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes values of any type that a generated proxy takes, one kind of them everywhere. */
public enum Filling {
    /** Something small and allowed wherever there is something to fill. */
    PLAIN(1, "1", 2),
    /** As little as can be said. */
    NOTHING(0, "", 0),
    /** What no well-meaning host says. */
    HOSTILE(Integer.MIN_VALUE, "\uD800\u0000 \"\r" + "9".repeat(50), 12);

    private final int number;
    private final String text;
    private final int length;

    Filling(int number, String text, int length) {
        this.number = number;
        this.text = text;
        this.length = length;
    }

    public @Nullable Object of(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0]);
        }
        var raw = (Class<?>) type;
        if (raw.isPrimitive()) {
            return primitive(raw);
        }
        if (raw == String.class) {
            return text;
        }
        if (raw.isArray()) {
            return array(raw.getComponentType());
        }
        if (raw == ParcelFileDescriptor.class) {
            return null;
        }
        if (IInterface.class.isAssignableFrom(raw)) {
            var stub = Class.forName(raw.getName() + "$Stub", true, raw.getClassLoader());
            return stub.getMethod("asInterface", IBinder.class).invoke(null, new Binder());
        }
        return raw.isInterface() ? null : parcelable(raw);
    }

    private Object primitive(Class<?> type) {
        return switch (type.getName()) {
            case "boolean" -> number != 0;
            case "byte" -> (byte) Math.max(number, Byte.MIN_VALUE);
            case "char" -> (char) (number == 1 ? '1' : number);
            case "int" -> number;
            case "long" -> number == Integer.MIN_VALUE ? Long.MIN_VALUE : number;
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    private List<?> list(Type element) throws ReflectiveOperationException {
        return new ArrayList<>(Collections.nCopies(length, of(element)));
    }

    private Object array(Class<?> element) throws ReflectiveOperationException {
        var values = Array.newInstance(element, length);
        for (int i = 0; i < length; i++) {
            Array.set(values, i, of(element));
        }
        return values;
    }

    private Object parcelable(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        var value = constructor.newInstance();
        if (isUnion(type)) {
            return value;
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                field.set(value, of(field.getGenericType()));
            }
        }
        return value;
    }

    private static boolean isUnion(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals("getTag")) {
                return true;
            }
        }
        return false;
    }
}
