package dev.mynah.hal.aidl;

import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Status;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a union: its tag and the one member. It has no size. */
record Members(List<Member> members) {

    /**
     * One member.
     *
     * @param writer {@code (ParcelWriter, Object)void}
     * @param reader {@code (ParcelReader)Object}
     */
    private record Member(
            Class<?> type,
            MethodHandle writer,
            MethodHandle reader,
            @Nullable Object absent) {

        static Member of(Class<?> type, Release release) {
            RecordComponent[] components = type.getRecordComponents();
            if (components == null || components.length != 1) {
                throw new IllegalArgumentException(type.getName() + " is not a record of one component");
            }
            Wire wire = release.wire(components[0]);
            MethodHandle constructor = Handles.constructor(type, List.of(components[0].getType()));
            return new Member(
                    type,
                    MethodHandles.filterArguments(wire.writer(), 1, Handles.method(components[0].getAccessor()))
                            .asType(Handles.WRITER),
                    MethodHandles.filterReturnValue(wire.reader(), constructor).asType(Handles.READER),
                    absent(constructor, wire));
        }

        private static Object absent(MethodHandle constructor, Wire wire) {
            try {
                return constructor.invoke(wire.absent());
            } catch (Throwable thrown) {
                throw Handles.unchecked(thrown);
            }
        }
    }

    static Members of(Class<?> type, Release release) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        if (permitted == null) {
            throw new IllegalArgumentException(type.getName() + " is not sealed");
        }
        List<Member> members = new ArrayList<>();
        for (Class<?> member : permitted) {
            members.add(Member.of(member, release));
        }
        return new Members(List.copyOf(members));
    }

    @Nullable Object absent() {
        return members.get(0).absent();
    }

    void write(ParcelWriter parcel, Object value) {
        int tag = 0;
        while (members.get(tag).type() != value.getClass()) {
            tag++;
        }
        parcel.int32(tag);
        try {
            members.get(tag).writer().invokeExact(parcel, value);
        } catch (Throwable thrown) {
            throw Handles.unchecked(thrown);
        }
    }

    Object read(ParcelReader parcel) {
        int tag = parcel.int32();
        if (tag < 0 || tag >= members.size()) {
            throw parcel.malformed(Status.BAD_VALUE, "a union has no such member");
        }
        try {
            return (Object) members.get(tag).reader().invokeExact(parcel);
        } catch (Throwable thrown) {
            throw Handles.unchecked(thrown);
        }
    }
}
