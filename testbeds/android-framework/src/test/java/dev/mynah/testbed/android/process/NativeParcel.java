package dev.mynah.testbed.android.process;

import android.os.IBinder;
import android.os.Parcel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The bytes behind an {@code android.os.Parcel}, as libbinder lays them out: for an RPC session once it belongs to one, for
 * the kernel's driver otherwise. Written from the layout's description alone and not from the product's codec: where the two
 * differ, one of them is wrong.
 */
public final class NativeParcel {
    private static final Map<Long, NativeParcel> LIVE = new ConcurrentHashMap<>();
    private static final AtomicLong NEXT = new AtomicLong();
    private static final byte[] NO_BYTES = {};
    /** Android 13's generated proxies do not say what a parcel is for. */
    private static final boolean ALL_FOR_RPC = hasOneForm();

    // What the kernel's form has and the other has not.
    private static final int STRICT_MODE_GATHER = 0x80000000;
    private static final int UNSET_WORK_SOURCE = -1;
    private static final int SYST = 'S' << 24 | 'Y' << 16 | 'S' << 8 | 'T';
    private static final int BINDER = 's' << 24 | 'b' << 16 | '*' << 8 | 0x85;
    private static final int HANDLE = 's' << 24 | 'h' << 16 | '*' << 8 | 0x85;
    private static final int TAKES_DESCRIPTORS = 0x100;

    private byte[] bytes = new byte[128];
    private int size;
    private int position;
    private @Nullable BinderTable binders;
    private final Map<Integer, IBinder> waiting = new HashMap<>();
    private boolean hasObjects;

    private NativeParcel() {}

    public static long create() {
        long handle = NEXT.incrementAndGet();
        LIVE.put(handle, new NativeParcel());
        return handle;
    }

    public static void destroy(long handle) {
        LIVE.remove(handle);
    }

    public static NativeParcel at(long handle) {
        var parcel = LIVE.get(handle);
        if (parcel == null) {
            throw new IllegalStateException("no parcel " + handle);
        }
        return parcel;
    }

    public static NativeParcel of(Parcel parcel) {
        try {
            var pointer = Parcel.class.getDeclaredField("mNativePtr");
            pointer.setAccessible(true);
            return at(pointer.getLong(parcel));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The session whose objects may be written into this parcel; those that have been get their addresses now. */
    public void in(BinderTable table) {
        this.binders = table;
        int end = position;
        waiting.forEach((where, object) -> {
            position = where;
            writeLong(table.addressOf(object));
        });
        waiting.clear();
        position = end;
    }

    public boolean isForRpc() {
        return binders != null || ALL_FOR_RPC;
    }

    private static boolean hasOneForm() {
        return Arrays.stream(Parcel.class.getDeclaredMethods())
                .noneMatch(method -> method.getName().equals("nativeIsForRpc"));
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    public void set(byte[] content) {
        hasObjects = false;
        bytes = content.clone();
        size = content.length;
        position = 0;
    }

    public void clear() {
        hasObjects = false;
        binders = null;
        waiting.clear();
        size = 0;
        position = 0;
    }

    public int size() {
        return size;
    }

    public int position() {
        return position;
    }

    public int left() {
        return Math.max(0, size - position);
    }

    public void position(int wanted) {
        position = wanted;
    }

    public void size(int wanted) {
        room(wanted);
        size = wanted;
        position = Math.min(position, size);
    }

    // --- Writing

    public void writeInt(int value) {
        forward(4).putInt(value);
    }

    public void writeLong(long value) {
        forward(8).putLong(value);
    }

    public void writeBytes(byte @Nullable [] value, int offset, int length) {
        if (value == null) {
            writeInt(-1);
            return;
        }
        writeInt(length);
        forward(padded(length)).put(value, offset, length);
    }

    public void writeString16(@Nullable String value) {
        if (value == null) {
            writeInt(-1);
            return;
        }
        writeInt(value.length());
        forward(padded(value.length() * 2 + 2)).put(value.getBytes(StandardCharsets.UTF_16LE));
    }

    public void writeString8(@Nullable String value) {
        if (value == null) {
            writeInt(-1);
            return;
        }
        var utf8 = value.getBytes(StandardCharsets.UTF_8);
        writeInt(utf8.length);
        forward(padded(utf8.length + 1)).put(utf8);
    }

    /** What a request to an interface begins with. */
    public void writeInterfaceToken(String descriptor) {
        if (!isForRpc()) {
            writeInt(STRICT_MODE_GATHER);
            writeInt(UNSET_WORK_SOURCE);
            writeInt(SYST);
        }
        writeString16(descriptor);
    }

    public void writeBinder(@Nullable IBinder value) {
        if (!isForRpc()) {
            writeFlatBinder(value);
            return;
        }
        if (value == null) {
            writeInt(0);
            writeInt(0);
            return;
        }
        writeInt(1);
        if (binders == null) {
            waiting.put(position, value);
            writeLong(0);
        } else {
            writeLong(binders.addressOf(value));
        }
        writeInt(BinderTable.VINTF);
    }

    /** {@code flat_binder_object} and the stability behind it. */
    private void writeFlatBinder(@Nullable IBinder value) {
        hasObjects |= value != null;
        writeInt(value == null ? BINDER : HANDLE);
        writeInt(value == null ? 0 : TAKES_DESCRIPTORS);
        writeLong(value == null ? 0 : KernelBinder.of(value).handle());
        writeLong(0);
        writeInt(value == null ? 0 : BinderTable.VINTF);
    }

    /** Whether there are objects here that octets alone do not carry. */
    public boolean hasObjects() {
        return hasObjects;
    }

    public void append(NativeParcel other, int offset, int length) {
        forward(length).put(other.bytes, offset, length);
    }

    // --- Reading: past the end there are zeros, as the framework expects

    public int readInt() {
        return left() < 4 ? 0 : next(4).getInt();
    }

    public long readLong() {
        return left() < 8 ? 0 : next(8).getLong();
    }

    public byte @Nullable [] readBytes() {
        int length = readInt();
        if (length < 0 || length > left()) {
            return null;
        }
        var value = length == 0 ? NO_BYTES : new byte[length];
        next(padded(length)).get(value);
        return value;
    }

    public @Nullable String readString16() {
        int length = readInt();
        if (length < 0 || padded(length * 2L + 2) > left()) {
            return null;
        }
        var text = new byte[length * 2];
        next(padded(length * 2 + 2)).get(text);
        return new String(text, StandardCharsets.UTF_16LE);
    }

    public @Nullable String readString8() {
        int length = readInt();
        if (length < 0 || padded(length + 1L) > left()) {
            return null;
        }
        var text = new byte[length];
        next(padded(length + 1)).get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** What a request said it is for. */
    public @Nullable String readInterfaceToken() {
        if (!isForRpc()) {
            readInt();
            readInt();
            if (readInt() != SYST) {
                return null;
            }
        }
        return readString16();
    }

    public @Nullable IBinder readBinder() {
        if (!isForRpc()) {
            int type = readInt();
            readInt();
            long handle = readLong();
            readLong();
            readInt();
            return type == HANDLE ? KernelBinder.at(handle) : null;
        }
        if (readInt() == 0) {
            readInt();
            return null;
        }
        long address = readLong();
        readInt();
        return session().at(address);
    }

    private BinderTable session() {
        if (binders == null) {
            throw new IllegalStateException("this parcel belongs to no session");
        }
        return binders;
    }

    private ByteBuffer forward(int length) {
        room(position + length);
        Arrays.fill(bytes, position, position + length, (byte) 0);
        var buffer = ByteBuffer.wrap(bytes, position, length).order(ByteOrder.LITTLE_ENDIAN);
        position += length;
        size = Math.max(size, position);
        return buffer;
    }

    private ByteBuffer next(int length) {
        int here = position;
        position += Math.min(length, left());
        return ByteBuffer.wrap(bytes, here, position - here).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void room(int wanted) {
        if (wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(wanted, bytes.length * 2));
        }
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static long padded(long length) {
        return (length + 3) & ~3L;
    }
}
