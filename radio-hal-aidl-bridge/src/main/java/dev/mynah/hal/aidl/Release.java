package dev.mynah.hal.aidl;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The declarations as they were frozen together: every package at the version that release has. What is newer is neither
 * written nor read. Codecs are made when they are first asked for and kept; all threads may share a release.
 */
public final class Release {

    private final int number;
    private final ConcurrentMap<Class<?>, Structure> structures = new ConcurrentHashMap<>();
    private final ConcurrentMap<Class<?>, Members> unions = new ConcurrentHashMap<>();
    private final ConcurrentMap<Class<?>, Constants> enums = new ConcurrentHashMap<>();
    private final ConcurrentMap<Class<?>, AidlInterface<?>> interfaces = new ConcurrentHashMap<>();

    /** The release of a number, from 1. */
    public Release(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("release: " + number);
        }
        this.number = number;
    }

    /** Its number. */
    public int number() {
        return number;
    }

    /** The codec of a parcelable. */
    public <T extends Parcelable> Codec<T> codec(Class<T> type) {
        return new Codec<>(type, structure(type));
    }

    /** An interface, to call it or to be called. */
    @SuppressWarnings("unchecked") // the key is the type
    public <T> AidlInterface<T> of(Class<T> type) {
        return (AidlInterface<T>) interfaces.computeIfAbsent(type, it -> new AidlInterface<>(type, this));
    }

    /** Whether the package of a declaration is there in this release. */
    public boolean has(Class<?> type) {
        return number >= frozen(type).firstRelease();
    }

    /** The version that the package of a declaration has in this release. */
    public int versionOf(Class<?> type) {
        Frozen frozen = frozen(type);
        return Math.max(1, Math.min(number - frozen.firstRelease() + 1, frozen.hashes().length));
    }

    /** The hash of the version that the package of a declaration has in this release. */
    public String hashOf(Class<?> type) {
        return frozen(type).hashes()[versionOf(type) - 1];
    }

    /** The first version of its package that has a declaration. */
    static int since(AnnotatedElement declaration) {
        Since since = declaration.getAnnotation(Since.class);
        return since == null ? 1 : since.value();
    }

    /** How a field crosses. */
    Wire wire(RecordComponent field) {
        Wire wire = wire(field.getAnnotatedType());
        Default given = field.getAnnotation(Default.class);
        return given == null ? wire : wire.absent(absent(field, given.value()));
    }

    /** How values of a type cross, where it stands. */
    Wire wire(AnnotatedType use) {
        boolean nullable = use.isAnnotationPresent(Nullable.class);
        Class<?> type = raw(use.getType());
        Wire primitive = Primitives.of(type, nullable);
        if (primitive != null) {
            return primitive;
        }
        if (type == List.class) {
            return Elements.of(wire(((AnnotatedParameterizedType) use).getAnnotatedActualTypeArguments()[0]), nullable);
        }
        if (type == AidlEnum.class) {
            return constants(argument(use.getType())).wire();
        }
        if (type == ParcelFileDescriptor.class) {
            return new Descriptors(nullable).wire();
        }
        if (Union.class.isAssignableFrom(type)) {
            return Body.of(type, nullable, union(type));
        }
        if (Parcelable.class.isAssignableFrom(type)) {
            return Body.of(type, nullable, structure(type));
        }
        if (type.isAnnotationPresent(Descriptor.class)) {
            return new References(this, type, nullable).wire();
        }
        throw new IllegalArgumentException("nothing says how " + use + " crosses");
    }

    private Object absent(RecordComponent field, long value) {
        Class<?> type = field.getType();
        if (type == int.class) {
            return Math.toIntExact(value);
        }
        if (type == byte.class) {
            return (byte) value;
        }
        if (type == long.class) {
            return value;
        }
        if (type == AidlEnum.class) {
            return constants(argument(field.getGenericType())).of(Math.toIntExact(value));
        }
        throw new IllegalArgumentException(field + " can have no default");
    }

    // Not computeIfAbsent: a declaration holds others, and one that two threads make at once is the same twice.

    private Structure structure(Class<?> type) {
        Structure known = structures.get(type);
        if (known == null) {
            structures.putIfAbsent(type, Structure.of(type, this));
            return structure(type);
        }
        return known;
    }

    private Members union(Class<?> type) {
        Members known = unions.get(type);
        if (known == null) {
            unions.putIfAbsent(type, Members.of(type, this));
            return union(type);
        }
        return known;
    }

    private Constants constants(Class<?> type) {
        return enums.computeIfAbsent(type, Constants::of);
    }

    private static Frozen frozen(Class<?> type) {
        Frozen frozen = type.getPackage().getAnnotation(Frozen.class);
        if (frozen == null) {
            throw new IllegalArgumentException(type.getPackage() + " is not frozen");
        }
        return frozen;
    }

    private static Class<?> argument(Type type) {
        return raw(((ParameterizedType) type).getActualTypeArguments()[0]);
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized ? raw(parameterized.getRawType()) : (Class<?>) type;
    }
}
