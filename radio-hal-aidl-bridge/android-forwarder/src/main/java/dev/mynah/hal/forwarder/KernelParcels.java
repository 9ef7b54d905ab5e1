package dev.mynah.hal.forwarder;

import android.os.IBinder;
import android.os.Parcel;
import dev.mynah.hal.rpc.wire.ParcelBytes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Android's parcels, as the kernel carries them, from and to those of RPC binder. They differ in what a request begins with
 * and in how an object lies in them; everything else is octet for octet the same.
 */
final class KernelParcels {
    private KernelParcels() {}

    /** Reads the objects a request has as its arguments. */
    static List<@Nullable IBinder> objects(Parcel request, String descriptor, int count) {
        request.enforceInterface(descriptor);
        List<@Nullable IBinder> objects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            objects.add(request.readStrongBinder());
        }
        return objects;
    }

    /** A request whose arguments are octets, in RPC form. */
    static ParcelBytes octets(Parcel request, String descriptor) {
        request.enforceInterface(descriptor);
        return new RpcRequest(descriptor)
                .arguments(request.marshall(), request.dataPosition())
                .toParcel();
    }

    /** Writes a request that came in RPC form; false if it does not begin as one. */
    static boolean write(ParcelBytes request, Parcel to) {
        RpcRequest.Head head = RpcRequest.Head.of(request);
        if (head == null) {
            return false;
        }
        to.writeInterfaceToken(head.descriptor());
        append(request, head.length(), to);
        return true;
    }

    /** Writes what has no head: a reply, or a request that every object answers. */
    static void append(ParcelBytes octets, int from, Parcel to) {
        Parcel rest = Parcel.obtain();
        try {
            rest.unmarshall(octets.array(), octets.from() + from, octets.length() - from);
            to.appendFrom(rest, 0, rest.dataSize());
        } finally {
            rest.recycle();
        }
    }
}
