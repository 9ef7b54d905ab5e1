package dev.mynah.hal.parcel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes a parcel item by item. A parcel of any size is one growing array; nothing is allocated for an item. The length
 * a peer will take is the transport's to check.
 */
public final class ParcelWriter {

    private static final int[] NO_OBJECTS = {};

    private final ParcelForm form;
    private final BinderTable binders;
    private byte[] array;
    private int length;
    private int[] objects = NO_OBJECTS;
    private int objectCount;

    /** An empty parcel for a road that carries no objects. */
    public ParcelWriter(ParcelForm form) {
        this(form, BinderTable.EMPTY);
    }

    /** An empty parcel for the road whose objects are in {@code binders}. */
    public ParcelWriter(ParcelForm form, BinderTable binders) {
        this.form = form;
        this.binders = binders;
        this.array = new byte[256];
    }

    /** The form it is written in. */
    public ParcelForm form() {
        return form;
    }

    /** How many octets there are so far; always a multiple of four. */
    public int length() {
        return length;
    }

    /** The octets written so far, a copy. */
    public byte[] toByteArray() {
        return Arrays.copyOf(array, length);
    }

    /** Copies the octets written so far to {@code target} from {@code at} on. */
    public void copyTo(byte[] target, int at) {
        System.arraycopy(array, 0, target, at, length);
    }

    /** How many places {@link #objectAt} knows. */
    public int objectCount() {
        return objectCount;
    }

    /** Where the object number {@code index} begins, for the table that goes beside the parcel; ascending. */
    public int objectAt(int index) {
        if (index < 0 || index >= objectCount) {
            throw new IndexOutOfBoundsException(index + " of " + objectCount);
        }
        return objects[index];
    }

    /** Reads what was written so far, with the same table. */
    public ParcelReader reader() {
        return new ParcelReader(form, binders, array, 0, length, Arrays.copyOf(objects, objectCount));
    }

    /** Empties it, to be written anew. */
    public ParcelWriter clear() {
        length = 0;
        objectCount = 0;
        return this;
    }

    /** How a request begins: the name of the interface that is called, in the kernel form after the head. */
    public ParcelWriter interfaceToken(String descriptor) {
        if (form == ParcelForm.KERNEL) {
            int32(RequestHead.STRICT_MODE_POLICY).int32(RequestHead.WORK_SOURCE).int32(RequestHead.SYSTEM);
        }
        return string(descriptor);
    }

    /** An int, and also a byte with its sign, a char without one. */
    public ParcelWriter int32(int value) {
        int at = claim(4);
        Words.INT.set(array, at, value);
        return this;
    }

    /** A long: eight octets, which begin at a multiple of four only. */
    public ParcelWriter int64(long value) {
        int at = claim(8);
        Words.LONG.set(array, at, value);
        return this;
    }

    /** A boolean: 0 or 1. */
    public ParcelWriter bool(boolean value) {
        return int32(value ? 1 : 0);
    }

    /** A String of UTF-16 units, or null. */
    public ParcelWriter string(@Nullable String value) {
        if (value == null) {
            return int32(-1);
        }
        int units = value.length();
        int at = claim(4 + Words.padded(Math.multiplyExact(2, units) + 2));
        // The last word: what follows the last unit is the terminating zero, and padding.
        Words.INT.set(array, length - 4, 0);
        Words.INT.set(array, at, units);
        byte[] target = array;
        int next = at + 4;
        for (int i = 0; i < units; i++) {
            Words.SHORT.set(target, next, (short) value.charAt(i));
            next += 2;
        }
        return this;
    }

    /** A string of UTF-8, as code written by hand uses it; AIDL has none. */
    public ParcelWriter string8(@Nullable String value) {
        if (value == null) {
            return int32(-1);
        }
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        int at = claim(4 + Words.padded(utf8.length + 1));
        Words.INT.set(array, length - 4, 0);
        Words.INT.set(array, at, utf8.length);
        System.arraycopy(utf8, 0, array, at + 4, utf8.length);
        return this;
    }

    /** A {@code byte[]}, or null. */
    public ParcelWriter bytes(@Nullable Bytes value) {
        if (value == null) {
            return int32(-1);
        }
        int at = claim(4 + Words.padded(value.length()));
        Words.INT.set(array, length - 4, 0);
        Words.INT.set(array, at, value.length());
        value.copyTo(array, at + 4);
        return this;
    }

    /** An {@code int[]}, or null. */
    public ParcelWriter ints(@Nullable Ints value) {
        if (value == null) {
            return int32(-1);
        }
        int count = value.size();
        int at = claim(4 + Math.multiplyExact(4, count));
        Words.INT.set(array, at, count);
        for (int i = 0; i < count; i++) {
            Words.INT.set(array, at + 4 + 4 * i, value.at(i));
        }
        return this;
    }

    /** A binder, or null. */
    public ParcelWriter binder(@Nullable Referenced object) {
        if (form == ParcelForm.KERNEL) {
            return flatBinder(object);
        }
        if (object == null) {
            return int32(0).int32(0);
        }
        long address = binders.addressOf(object);
        listObject();
        return int32(1).int64(address).int32(binders.stabilityOf(object));
    }

    private ParcelWriter flatBinder(@Nullable Referenced object) {
        if (object == null) {
            return int32(FlatBinder.BINDER).int32(0).int64(0).int64(0).int32(0);
        }
        long address = binders.addressOf(object);
        boolean handle = Long.compareUnsigned(address, FlatBinder.FIRST_POINTER) < 0;
        listObject();
        int32(handle ? FlatBinder.HANDLE : FlatBinder.BINDER).int32(FlatBinder.FLAGS);
        int64(address).int64(handle ? 0 : address);
        return int32(binders.stabilityOf(object));
    }

    /** Begins a parcelable: leaves room for its size. Give what is returned to {@link #endSized}. */
    public int beginSized() {
        return claim(4);
    }

    /** Ends the parcelable that began at {@code start}: its size, which counts itself, goes there. */
    public ParcelWriter endSized(int start) {
        Words.INT.set(array, start, length - start);
        return this;
    }

    private void listObject() {
        if (objectCount == objects.length) {
            objects = Arrays.copyOf(objects, Math.max(4, 2 * objectCount));
        }
        objects[objectCount++] = length;
    }

    /** Makes {@code count} octets part of the parcel and says where they begin. */
    private int claim(int count) {
        int at = length;
        int end = at + count;
        if (end > array.length || end < 0) {
            grow(end);
        }
        length = end;
        return at;
    }

    private void grow(int needed) {
        if (needed < 0) {
            throw new IllegalStateException("a parcel of more than 2^31 octets");
        }
        array = Arrays.copyOf(array, (int) Math.min(Math.max(needed, 2L * array.length), Integer.MAX_VALUE - 8));
    }
}
