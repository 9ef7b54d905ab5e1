package dev.mynah.hal.radio;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.UnlistedValue;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.parcel.Ints;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes values of any declared type, by chance. */
final class Filling {
    private final RandomGenerator random;

    Filling(RandomGenerator random) {
        this.random = random;
    }

    /** A record with something in every component. */
    <T> T record(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = of(components[i].getAnnotatedType());
        }
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private @Nullable Object of(AnnotatedType use) {
        if (use.isAnnotationPresent(Nullable.class) && random.nextBoolean()) {
            return null;
        }
        Type type = use.getType();
        if (type instanceof ParameterizedType parameterized) {
            return parameterized.getRawType() == List.class
                    ? list(((AnnotatedParameterizedType) use).getAnnotatedActualTypeArguments()[0])
                    : constant((Class<?>) parameterized.getActualTypeArguments()[0]);
        }
        return plain((Class<?>) type);
    }

    private Object plain(Class<?> type) {
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == byte.class) {
            return (byte) random.nextInt();
        }
        if (type == char.class) {
            return (char) random.nextInt();
        }
        if (type == int.class) {
            return random.nextInt();
        }
        if (type == long.class) {
            return random.nextLong();
        }
        if (type == String.class) {
            return string();
        }
        if (type == Bytes.class) {
            byte[] bytes = new byte[random.nextInt(9)];
            random.nextBytes(bytes);
            return Bytes.of(bytes);
        }
        if (type == Ints.class) {
            return Ints.of(random.ints(random.nextInt(4)).toArray());
        }
        Class<?>[] members = type.getPermittedSubclasses();
        Class<?> chosen = members == null ? type : members[random.nextInt(members.length)];
        return record(chosen);
    }

    private Object constant(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        int chosen = random.nextInt(constants.length + 1);
        return chosen < constants.length ? constants[chosen] : unlisted();
    }

    private static AidlEnum<?> unlisted() {
        return new UnlistedValue<RadioError>(126);
    }

    private List<Object> list(AnnotatedType element) {
        List<Object> list = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            list.add(of(element));
        }
        return list;
    }

    /** Any UTF-16 units, halves of pairs as well. */
    private String string() {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(12); count > 0; count--) {
            text.append((char) random.nextInt());
        }
        return text.toString();
    }
}
