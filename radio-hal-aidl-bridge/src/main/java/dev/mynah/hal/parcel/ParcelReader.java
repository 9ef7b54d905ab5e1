package dev.mynah.hal.parcel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a parcel item by item, within bounds. Nothing is believed before the octets for it are seen to be there, so no
 * announced length makes it allocate more than the parcel holds. Running out, or a {@link #malformed} complaint, ends
 * the reading with place and status; {@link #decode} turns that into a {@link Malformed}.
 *
 * <p>Padding and terminating zeros are passed over unread, as libbinder does.
 */
public final class ParcelReader {

    private static final int[] NO_OBJECTS = {};
    private static final char[] NO_UNITS = {};

    private final ParcelForm form;
    private final BinderTable binders;
    private final byte[] array;
    private final int origin;
    private final int[] objects;
    private int limit;
    private int next;
    private char[] units = NO_UNITS;

    /** Reads a parcel that holds no objects. */
    public ParcelReader(ParcelForm form, byte... parcel) {
        this(form, BinderTable.EMPTY, parcel, 0, parcel.length, NO_OBJECTS);
    }

    /**
     * Reads the octets of {@code array} from {@code from} (inclusive) to {@code to} (exclusive), which nobody writes to
     * meanwhile.
     *
     * @param objects where objects begin, counted from {@code from}, ascending: what the table beside the parcel says
     */
    public ParcelReader(ParcelForm form, BinderTable binders, byte[] array, int from, int to, int[] objects) {
        if (from < 0 || to < from || to > array.length) {
            throw new IndexOutOfBoundsException(from + ".." + to + " of " + array.length);
        }
        this.form = form;
        this.binders = binders;
        this.array = array;
        this.origin = from;
        this.next = from;
        this.limit = to;
        this.objects = objects;
    }

    /** A reader of its own that begins where this one is: to look ahead with. */
    public ParcelReader ahead() {
        ParcelReader ahead = new ParcelReader(form, binders, array, origin, limit, objects);
        ahead.next = next;
        return ahead;
    }

    /** The form it is read in. */
    public ParcelForm form() {
        return form;
    }

    /** How many octets of the parcel lie before the next one. */
    public int offset() {
        return next - origin;
    }

    /** How many octets are left, of the innermost parcelable that is being read. */
    public int remaining() {
        return limit - next;
    }

    /** Whether an octet is left. */
    public boolean hasMore() {
        return next < limit;
    }

    /** Decodes: what the reading complains of becomes the reason there is no value. Never throws for bad octets. */
    public <T> Decoded<T> decode(Function<? super ParcelReader, ? extends T> reading) {
        try {
            return new Decoded.Valid<>(reading.apply(this));
        } catch (MalformedSignal signal) {
            return new Decoded.Invalid<>(signal.malformed());
        }
    }

    /** What to throw, from within {@link #decode}, when what was read breaks a rule of the item being read. */
    public RuntimeException malformed(Status status, String reason) {
        return new MalformedSignal(new Malformed(offset(), status, reason));
    }

    /** How a request begins: the name of the interface that is called. */
    public String interfaceToken() {
        requestHead();
        return string();
    }

    /** Whether a request begins with this name of an interface. */
    public boolean interfaceTokenIs(String descriptor) {
        requestHead();
        int count = count(2);
        int at = require(padded(2 * count + 2));
        boolean same = count == descriptor.length();
        for (int i = 0; i < count && same; i++) {
            same = (char) (short) Words.SHORT.get(array, at + 2 * i) == descriptor.charAt(i);
        }
        return same;
    }

    private void requestHead() {
        if (form == ParcelForm.KERNEL) {
            skip(8);
            int mark = int32();
            if (mark != RequestHead.SYSTEM && mark != RequestHead.VENDOR) {
                throw malformed(Status.BAD_TYPE, "neither a system nor a vendor caller");
            }
        }
    }

    /** An int. */
    public int int32() {
        int at = require(4);
        return (int) Words.INT.get(array, at);
    }

    /** A long. */
    public long int64() {
        int at = require(8);
        return (long) Words.LONG.get(array, at);
    }

    /** A boolean: anything but 0 is true. */
    public boolean bool() {
        return int32() != 0;
    }

    /** A String. */
    public String string() {
        return present(nullableString());
    }

    /** A String, or null. */
    public @Nullable String nullableString() {
        int count = nullableCount(2);
        if (count < 0) {
            return null;
        }
        int at = require(padded(2 * count + 2));
        if (units.length < count) {
            units = new char[Math.max(count, 64)];
        }
        byte[] source = array;
        char[] target = units;
        for (int i = 0; i < count; i++) {
            target[i] = (char) (short) Words.SHORT.get(source, at + 2 * i);
        }
        return new String(target, 0, count);
    }

    /** A string of UTF-8, or null; what is not UTF-8 becomes U+FFFD. */
    public @Nullable String nullableString8() {
        int count = nullableCount(1);
        if (count < 0) {
            return null;
        }
        int at = require(padded(count + 1));
        return new String(array, at, count, StandardCharsets.UTF_8);
    }

    /** A {@code byte[]}. */
    public Bytes bytes() {
        return present(nullableBytes());
    }

    /** A {@code byte[]}, or null. */
    public @Nullable Bytes nullableBytes() {
        int count = nullableCount(1);
        if (count <= 0) {
            return count < 0 ? null : Bytes.EMPTY;
        }
        int at = require(padded(count));
        return Bytes.wrap(Arrays.copyOfRange(array, at, at + count));
    }

    /** An {@code int[]}. */
    public Ints ints() {
        return present(nullableInts());
    }

    /** An {@code int[]}, or null. */
    public @Nullable Ints nullableInts() {
        int count = nullableCount(4);
        if (count <= 0) {
            return count < 0 ? null : Ints.EMPTY;
        }
        int at = require(4 * count);
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = (int) Words.INT.get(array, at + 4 * i);
        }
        return Ints.wrap(values);
    }

    /** How many elements a list has, each at least {@code least} octets long, or -1 if it is null. */
    public int nullableCount(int least) {
        int count = int32();
        if (count < -1) {
            throw malformed(Status.BAD_VALUE, "a negative length");
        }
        if (count > remaining() / least) {
            throw malformed(Status.NOT_ENOUGH_DATA, count + " elements announced, " + remaining() + " octets left");
        }
        return count;
    }

    /** How many elements a list has, each at least {@code least} octets long. */
    public int count(int least) {
        int count = nullableCount(least);
        if (count < 0) {
            throw malformed(Status.UNEXPECTED_NULL, "null");
        }
        return count;
    }

    /** A binder, or null. */
    public @Nullable Referenced nullableBinder() {
        int offset = offset();
        if (form == ParcelForm.KERNEL) {
            return flatBinder(offset);
        }
        int kind = int32();
        if (kind == 0) {
            return none();
        }
        if (kind != 1) {
            throw malformed(Status.BAD_TYPE, "not a binder");
        }
        return known(offset, int64());
    }

    /** A binder. */
    public Referenced binder() {
        return present(nullableBinder());
    }

    private @Nullable Referenced flatBinder(int offset) {
        int kind = int32();
        skip(4);
        long address = int64();
        long cookie = int64();
        if (kind == FlatBinder.BINDER && address == 0) {
            return none();
        }
        boolean handle = Long.compareUnsigned(address, FlatBinder.FIRST_POINTER) < 0;
        if (kind != (handle ? FlatBinder.HANDLE : FlatBinder.BINDER) || cookie != (handle ? 0 : address)) {
            throw malformed(Status.BAD_TYPE, "not a binder");
        }
        return known(offset, address);
    }

    private @Nullable Referenced none() {
        if (int32() != 0) {
            throw malformed(Status.BAD_TYPE, "null with a stability");
        }
        return null;
    }

    private Referenced known(int offset, long address) {
        int stability = int32();
        if (stability != 3 && stability != 12 && stability != 63) {
            throw malformed(Status.BAD_TYPE, "no such stability");
        }
        if (form.listsBinders() && Arrays.binarySearch(objects, offset) < 0) {
            throw malformed(Status.BAD_VALUE, "a binder that the object table does not list");
        }
        Referenced object = binders.at(address, stability);
        if (object == null) {
            throw malformed(Status.BAD_VALUE, "no object has this address");
        }
        if (binders.stabilityOf(object) != stability) {
            throw malformed(Status.BAD_TYPE, "the stability of an object changed");
        }
        return object;
    }

    /**
     * Begins a parcelable: reads its size and reads no further than that until {@link #leave} is given what is returned.
     * Stricter than libbinder, which lets a field run over the end: no writer makes such a parcel.
     */
    public int enter() {
        int start = next;
        int size = int32();
        if (size < 4) {
            throw malformed(Status.BAD_VALUE, "a size that does not count itself");
        }
        if (size > limit - start) {
            throw malformed(Status.NOT_ENOUGH_DATA, "a parcelable longer than what holds it");
        }
        int outer = limit;
        limit = start + size;
        return outer;
    }

    /** Ends a parcelable: passes over what a newer version wrote behind the fields that are known here. */
    public void leave(int outer) {
        next = limit;
        limit = outer;
    }

    /** Moves {@code count} octets on. */
    public void skip(int count) {
        require(count);
    }

    private <T> T present(@Nullable T value) {
        if (value == null) {
            throw malformed(Status.UNEXPECTED_NULL, "null");
        }
        return value;
    }

    private static int padded(int length) {
        return Words.padded(length);
    }

    /** Makes sure that {@code count} octets are left, moves past them and says where they begin. */
    private int require(int count) {
        int at = next;
        if (count > limit - at || count < 0) {
            throw malformed(Status.NOT_ENOUGH_DATA, count + " more octets expected, " + remaining() + " left");
        }
        next = at + count;
        return at;
    }
}
