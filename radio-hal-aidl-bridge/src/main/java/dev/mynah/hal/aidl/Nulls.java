package dev.mynah.hal.aidl;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Objects;

/** Null where the declaration has none is the writer's mistake: said here, and not by the peer. */
final class Nulls {

    private static final MethodHandle REFUSING = refusing();

    private Nulls() {}

    /** {@code (T)T}: the value, which is not null. */
    static MethodHandle refusing(Class<?> type) {
        return REFUSING.asType(MethodType.methodType(type, type));
    }

    private static MethodHandle refusing() {
        try {
            return MethodHandles.publicLookup()
                    .findStatic(Objects.class, "requireNonNull", MethodType.methodType(Object.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Objects.requireNonNull", e);
        }
    }
}
