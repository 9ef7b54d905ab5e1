package dev.mynah.hal.aidl;

import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One method of an interface. How its arguments cross is worked out when it is first called. */
final class Call {

    private static final MethodType ARGUMENTS = MethodType.methodType(void.class, ParcelWriter.class, Object[].class);
    private static final MethodType INVOCATION = MethodType.methodType(void.class, Object.class, ParcelReader.class);

    private final Method method;
    private final int code;
    private final Release release;
    private volatile @Nullable MethodHandle writer;
    private volatile @Nullable MethodHandle invoker;

    Call(Method method, Release release) {
        Transaction transaction = method.getAnnotation(Transaction.class);
        if (transaction == null || !method.isAnnotationPresent(Oneway.class) || method.getReturnType() != void.class) {
            throw new IllegalArgumentException(method + " is not a oneway transaction");
        }
        this.method = method;
        this.code = transaction.value();
        this.release = release;
    }

    /** What it is declared by. */
    Method method() {
        return method;
    }

    /** Its transaction code. */
    int code() {
        return code;
    }

    /** The first version of the interface that has it. */
    int since() {
        return Release.since(method);
    }

    /** Writes its arguments. */
    void write(ParcelWriter parcel, Object @Nullable [] arguments) {
        MethodHandle bound = writer;
        if (bound == null) {
            bound = bindWriter();
            writer = bound;
        }
        try {
            bound.invokeExact(parcel, arguments);
        } catch (Throwable thrown) {
            throw Handles.unchecked(thrown);
        }
    }

    /** Reads its arguments and calls it. */
    void invoke(Object target, ParcelReader parcel) {
        MethodHandle bound = invoker;
        if (bound == null) {
            bound = bindInvoker();
            invoker = bound;
        }
        try {
            bound.invokeExact(target, parcel);
        } catch (Throwable thrown) {
            throw Handles.unchecked(thrown);
        }
    }

    private MethodHandle bindWriter() {
        AnnotatedType[] uses = method.getAnnotatedParameterTypes();
        Class<?>[] types = method.getParameterTypes();
        MethodType all = MethodType.methodType(void.class, types).insertParameterTypes(0, ParcelWriter.class);
        List<MethodHandle> steps = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            steps.add(MethodHandles.permuteArguments(release.wire(uses[i]).writer(), all, 0, 1 + i));
        }
        MethodHandle sequence = Handles.sequence(all, steps);
        return types.length == 0
                ? MethodHandles.dropArguments(sequence, 1, Object[].class)
                : sequence.asSpreader(Object[].class, types.length).asType(ARGUMENTS);
    }

    private MethodHandle bindInvoker() {
        List<MethodHandle> readers = new ArrayList<>();
        for (AnnotatedType use : method.getAnnotatedParameterTypes()) {
            readers.add(release.wire(use).reader());
        }
        return Handles.reading(Handles.method(method), readers).asType(INVOCATION);
    }
}
