package dev.mynah.modem.mbim.wire;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fields that are addresses of the Internet protocol, in network order. */
public final class Addresses {
    private static final int IPV4 = 4;
    private static final int IPV6 = 16;

    private Addresses() {}

    /** In place. */
    public static Field<byte[]> ipv4(String name) {
        return inPlace(name, "ipv4", IPV4);
    }

    /** In place. */
    public static Field<byte[]> ipv6(String name) {
        return inPlace(name, "ipv6", IPV6);
    }

    /** Behind the fixed part, or none. */
    public static Field<Optional<InetAddress>> ipv4Reference(String name) {
        return reference(name, "ref-ipv4", IPV4);
    }

    /** Behind the fixed part, or none. */
    public static Field<Optional<InetAddress>> ipv6Reference(String name) {
        return reference(name, "ref-ipv6", IPV6);
    }

    /** Behind the fixed part, as many as an earlier field says. */
    public static Field<List<InetAddress>> ipv4s(String name, Count count) {
        return array(name, "ipv4-array", IPV4, count);
    }

    /** Behind the fixed part, as many as an earlier field says. */
    public static Field<List<InetAddress>> ipv6s(String name, Count count) {
        return array(name, "ipv6-array", IPV6, count);
    }

    private static Field<byte[]> inPlace(String name, String type, int size) {
        return new OctetField(name, type) {
            @Override
            int width(byte[] value) {
                return size;
            }

            @Override
            byte[] read(BufferReader in, Contents before) {
                return in.octets(size);
            }

            @Override
            void write(BufferWriter out, byte[] value) {
                out.octets(value);
            }

            @Override
            byte[] empty() {
                return new byte[size];
            }
        };
    }

    private static Field<Optional<InetAddress>> reference(String name, String type, int size) {
        return new Field<>(name, type) {
            @Override
            int width(Optional<InetAddress> value) {
                return Integer.BYTES;
            }

            @Override
            Optional<InetAddress> read(BufferReader in, Contents before) {
                int offset = in.int32();
                return offset == 0 ? Optional.empty() : Optional.of(address(in.referred(offset, size)));
            }

            @Override
            void write(BufferWriter out, Optional<InetAddress> value) {
                out.int32(value.map(it -> out.refer(it.getAddress())).orElse(0));
            }

            @Override
            Optional<InetAddress> empty() {
                return Optional.empty();
            }
        };
    }

    private static Field<List<InetAddress>> array(String name, String type, int size, Count count) {
        return new Field<>(name, type) {
            @Override
            Optional<Count> count() {
                return Optional.of(count);
            }

            @Override
            int countOf(List<InetAddress> value) {
                return value.size();
            }

            @Override
            int width(List<InetAddress> value) {
                return Integer.BYTES;
            }

            @Override
            List<InetAddress> read(BufferReader in, Contents before) {
                int offset = in.int32();
                List<InetAddress> addresses = new ArrayList<>();
                for (int i = 0; i != before.get(count); i++) {
                    addresses.add(address(in.referred(offset + i * size, size)));
                }
                return addresses;
            }

            @Override
            void write(BufferWriter out, List<InetAddress> value) {
                BufferWriter all = new BufferWriter(0);
                value.forEach(it -> all.octets(it.getAddress()));
                out.int32(out.refer(all.toByteArray()));
            }

            @Override
            List<InetAddress> empty() {
                return List.of();
            }
        };
    }

    private static InetAddress address(byte[] octets) {
        try {
            return InetAddress.getByAddress(octets);
        } catch (UnknownHostException e) {
            throw new AssertionError("4 or 16 octets are an address", e);
        }
    }
}
