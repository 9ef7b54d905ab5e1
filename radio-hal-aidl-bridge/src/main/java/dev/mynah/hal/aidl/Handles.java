package dev.mynah.hal.aidl;

import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;

/** Putting method handles together. What is composed here runs in the order of the lists, as the wire needs it. */
final class Handles {

    static final MethodType WRITER = MethodType.methodType(void.class, ParcelWriter.class, Object.class);
    static final MethodType READER = MethodType.methodType(Object.class, ParcelReader.class);

    private Handles() {}

    /** A method of ours or a public one. */
    static MethodHandle virtual(MethodHandles.Lookup lookup, Class<?> type, String name, MethodType signature) {
        try {
            return lookup.findVirtual(type, name, signature);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName() + "." + name, e);
        }
    }

    /** The canonical constructor of a public record. */
    static MethodHandle constructor(Class<?> type, List<Class<?>> components) {
        try {
            return MethodHandles.publicLookup().findConstructor(type, MethodType.methodType(void.class, components));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " is not a public record", e);
        }
    }

    /** A public method. */
    static MethodHandle method(java.lang.reflect.Method method) {
        try {
            return MethodHandles.publicLookup().unreflect(method);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(method + " is not public", e);
        }
    }

    /** All of {@code steps}, which have one type and give nothing, one after the other. */
    static MethodHandle sequence(MethodType type, List<MethodHandle> steps) {
        MethodHandle all = MethodHandles.empty(type);
        for (int i = steps.size() - 1; i >= 0; i--) {
            all = MethodHandles.foldArguments(all, steps.get(i));
        }
        return all;
    }

    /**
     * Reads the last arguments of {@code target} from a parcel, one after the other.
     *
     * @param readers one for each of the last arguments, {@code (ParcelReader)T}
     * @return a handle that takes the other arguments and then the reader
     */
    static MethodHandle reading(MethodHandle target, List<MethodHandle> readers) {
        int first = target.type().parameterCount() - readers.size();
        if (readers.isEmpty()) {
            return MethodHandles.dropArguments(target, first, ParcelReader.class);
        }
        MethodHandle reading = target;
        for (int i = readers.size() - 1; i >= 0; i--) {
            // What is collected later is read earlier.
            reading = MethodHandles.collectArguments(reading, first + i, readers.get(i));
        }
        MethodType type = target.type()
                .dropParameterTypes(first, target.type().parameterCount())
                .appendParameterTypes(ParcelReader.class);
        int[] order = new int[first + readers.size()];
        Arrays.setAll(order, i -> Math.min(i, first));
        return MethodHandles.permuteArguments(reading, type, order);
    }

    /** What a handle may not throw and yet has to be declared. */
    static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(thrown);
    }
}
