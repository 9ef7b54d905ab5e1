package dev.mynah.hal.aidl;

import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a parcelable: its size and its fields. A record, whose fields the JIT trusts never to change: what is
 * nested becomes one piece of code.
 *
 * @param writer {@code (ParcelWriter, Object)void}: the fields
 * @param reader {@code (ParcelReader)Object}: the fields, and the record that they make
 * @param absent the record of a peer that knows no field
 */
record Structure(MethodHandle writer, MethodHandle reader, Object absent) {

    private static final MethodHandle HAS_MORE = Handles.virtual(
            MethodHandles.lookup(), ParcelReader.class, "hasMore", MethodType.methodType(boolean.class));

    static Structure of(Class<?> type, Release release) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(type.getName() + " is not a record");
        }
        int version = release.versionOf(type);
        List<MethodHandle> writers = new ArrayList<>();
        List<MethodHandle> readers = new ArrayList<>();
        List<@Nullable Object> absents = new ArrayList<>();
        for (RecordComponent component : components) {
            Wire wire = release.wire(component);
            Class<?> field = component.getType();
            MethodHandle absent =
                    MethodHandles.dropArguments(MethodHandles.constant(field, wire.absent()), 0, ParcelReader.class);
            absents.add(wire.absent());
            if (Release.since(component) > version) {
                readers.add(absent);
                continue;
            }
            readers.add(MethodHandles.guardWithTest(HAS_MORE, wire.reader(), absent));
            writers.add(MethodHandles.filterArguments(wire.writer(), 1, Handles.method(component.getAccessor())));
        }
        MethodHandle constructor = Handles.constructor(
                type,
                Arrays.stream(components)
                        .<Class<?>>map(RecordComponent::getType)
                        .toList());
        MethodType fields = MethodType.methodType(void.class, ParcelWriter.class, type);
        return new Structure(
                Handles.sequence(fields, writers).asType(Handles.WRITER),
                Handles.reading(constructor, readers).asType(Handles.READER),
                absent(constructor, absents));
    }

    private static Object absent(MethodHandle constructor, List<@Nullable Object> fields) {
        try {
            return constructor.invokeWithArguments(fields);
        } catch (Throwable thrown) {
            throw Handles.unchecked(thrown);
        }
    }

    void write(ParcelWriter parcel, Object value) {
        int start = parcel.beginSized();
        try {
            writer.invokeExact(parcel, value);
        } catch (Throwable thrown) {
            throw Handles.unchecked(thrown);
        }
        parcel.endSized(start);
    }

    Object read(ParcelReader parcel) {
        int outer = parcel.enter();
        Object value;
        try {
            value = reader.invokeExact(parcel);
        } catch (Throwable thrown) {
            throw Handles.unchecked(thrown);
        }
        parcel.leave(outer);
        return value;
    }
}
