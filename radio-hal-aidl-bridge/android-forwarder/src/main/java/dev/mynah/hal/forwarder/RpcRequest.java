package dev.mynah.hal.forwarder;

import dev.mynah.hal.rpc.wire.ParcelBytes;
import dev.mynah.hal.rpc.wire.RpcAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Puts a request together as RPC binder lays it out: the interface's name, then the arguments. */
final class RpcRequest {
    /** The stability of what a HAL is given. */
    private static final int VINTF = 63;

    private static final int LARGEST_OBJECT = 16;

    private ByteBuffer parcel;
    private int[] objects = {};

    RpcRequest(String descriptor) {
        byte[] text = descriptor.getBytes(StandardCharsets.UTF_16LE);
        parcel = allocate(4 + padded(text.length + 2));
        parcel.putInt(descriptor.length()).put(text);
        parcel.position(parcel.capacity());
    }

    /** Arguments without objects, which lie alike in every form: {@code octets} from {@code from} on. */
    RpcRequest arguments(byte[] octets, int from) {
        room(octets.length - from).put(octets, from, octets.length - from);
        return this;
    }

    /** An argument that is an object of this side. */
    RpcRequest object(@Nullable RpcAddress address) {
        room(LARGEST_OBJECT);
        if (address == null) {
            parcel.putInt(0).putInt(0);
            return this;
        }
        objects = Arrays.copyOf(objects, objects.length + 1);
        objects[objects.length - 1] = parcel.position();
        parcel.putInt(1).putLong(address.bits()).putInt(VINTF);
        return this;
    }

    @SuppressWarnings("ByteBufferBackingArray") // allocated here
    ParcelBytes toParcel() {
        return new ParcelBytes(parcel.array(), 0, parcel.position(), objects);
    }

    /** What a request begins with. */
    record Head(String descriptor, int length) {
        /** Null if the parcel does not begin with a name. */
        static @Nullable Head of(ParcelBytes request) {
            int characters = request.length() < 4 ? -1 : request.int32(0);
            if (characters < 0 || characters > (request.length() - 6) / 2) {
                return null;
            }
            int length = 4 + padded(characters * 2 + 2);
            return length > request.length()
                    ? null
                    : new Head(
                            new String(request.array(), request.from() + 4, characters * 2, StandardCharsets.UTF_16LE),
                            length);
        }
    }

    private ByteBuffer room(int wanted) {
        if (parcel.remaining() < wanted) {
            ByteBuffer larger = allocate(parcel.position() + wanted);
            larger.put(parcel.flip());
            parcel = larger;
        }
        return parcel;
    }

    private static ByteBuffer allocate(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
