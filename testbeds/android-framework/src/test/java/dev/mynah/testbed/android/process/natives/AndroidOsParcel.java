package dev.mynah.testbed.android.process.natives;

import android.os.IBinder;
import dev.mynah.testbed.android.process.NativeParcel;
import dev.mynah.testbed.android.process.RemoteBinder;
import org.jspecify.annotations.Nullable;

/** {@code android.os.Parcel} over {@link NativeParcel}. */
public final class AndroidOsParcel {
    private AndroidOsParcel() {}

    public static long nativeCreate() {
        return NativeParcel.create();
    }

    public static void nativeFreeBuffer(long p) {
        NativeParcel.at(p).clear();
    }

    public static void nativeDestroy(long p) {
        NativeParcel.destroy(p);
    }

    public static void nativeMarkForBinder(long p, IBinder binder) {
        if (binder instanceof RemoteBinder remote) {
            NativeParcel.at(p).in(remote.session());
        }
    }

    public static boolean nativeIsForRpc(long p) {
        return NativeParcel.at(p).isForRpc();
    }

    public static int nativeDataSize(long p) {
        return NativeParcel.at(p).size();
    }

    public static int nativeDataAvail(long p) {
        return NativeParcel.at(p).left();
    }

    public static int nativeDataPosition(long p) {
        return NativeParcel.at(p).position();
    }

    public static int nativeDataCapacity(long p) {
        return NativeParcel.at(p).size();
    }

    public static void nativeSetDataSize(long p, int size) {
        NativeParcel.at(p).size(size);
    }

    public static void nativeSetDataPosition(long p, int position) {
        NativeParcel.at(p).position(position);
    }

    public static void nativeWriteByteArray(long p, byte @Nullable [] b, int offset, int length) {
        NativeParcel.at(p).writeBytes(b, offset, length);
    }

    public static int nativeWriteInt(long p, int value) {
        NativeParcel.at(p).writeInt(value);
        return 0;
    }

    public static int nativeWriteLong(long p, long value) {
        NativeParcel.at(p).writeLong(value);
        return 0;
    }

    public static int nativeWriteFloat(long p, float value) {
        return nativeWriteInt(p, Float.floatToRawIntBits(value));
    }

    public static int nativeWriteDouble(long p, double value) {
        return nativeWriteLong(p, Double.doubleToRawLongBits(value));
    }

    public static void nativeWriteString8(long p, @Nullable String value) {
        NativeParcel.at(p).writeString8(value);
    }

    public static void nativeWriteString16(long p, @Nullable String value) {
        NativeParcel.at(p).writeString16(value);
    }

    public static void nativeWriteStrongBinder(long p, @Nullable IBinder value) {
        NativeParcel.at(p).writeBinder(value);
    }

    public static byte @Nullable [] nativeCreateByteArray(long p) {
        return NativeParcel.at(p).readBytes();
    }

    public static boolean nativeReadByteArray(long p, byte[] into, int length) {
        var value = NativeParcel.at(p).readBytes();
        if (value == null || value.length != length || into.length < length) {
            return false;
        }
        System.arraycopy(value, 0, into, 0, length);
        return true;
    }

    public static int nativeReadInt(long p) {
        return NativeParcel.at(p).readInt();
    }

    public static long nativeReadLong(long p) {
        return NativeParcel.at(p).readLong();
    }

    public static float nativeReadFloat(long p) {
        return Float.intBitsToFloat(nativeReadInt(p));
    }

    public static double nativeReadDouble(long p) {
        return Double.longBitsToDouble(nativeReadLong(p));
    }

    public static @Nullable String nativeReadString8(long p) {
        return NativeParcel.at(p).readString8();
    }

    public static @Nullable String nativeReadString16(long p) {
        return NativeParcel.at(p).readString16();
    }

    public static @Nullable IBinder nativeReadStrongBinder(long p) {
        return NativeParcel.at(p).readBinder();
    }

    public static byte[] nativeMarshall(long p) {
        if (NativeParcel.at(p).hasObjects()) {
            throw new RuntimeException("Tried to marshall a Parcel that contains objects (binders or FDs).");
        }
        return NativeParcel.at(p).toBytes();
    }

    public static void nativeUnmarshall(long p, byte[] from, int offset, int length) {
        NativeParcel.at(p).set(java.util.Arrays.copyOfRange(from, offset, offset + length));
        NativeParcel.at(p).position(length);
    }

    public static void nativeAppendFrom(long p, long other, int offset, int length) {
        NativeParcel.at(p).append(NativeParcel.at(other), offset, length);
    }

    public static void nativeWriteInterfaceToken(long p, String descriptor) {
        NativeParcel.at(p).writeInterfaceToken(descriptor);
    }

    public static void nativeEnforceInterface(long p, String descriptor) {
        var said = NativeParcel.at(p).readInterfaceToken();
        if (!descriptor.equals(said)) {
            throw new SecurityException("meant for " + said + ", not for " + descriptor);
        }
    }

    public static boolean nativeReplaceCallingWorkSourceUid(long p, int uid) {
        return false;
    }

    public static int nativeReadCallingWorkSourceUid(long p) {
        return -1;
    }
}
