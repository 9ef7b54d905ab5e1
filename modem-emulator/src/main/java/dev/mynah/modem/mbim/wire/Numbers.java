package dev.mynah.modem.mbim.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Fields that are numbers or what is named by one, in place. */
public final class Numbers {
    private Numbers() {}

    public static Field<Integer> uint16(String name) {
        return new Field<>(name, "guint16") {
            @Override
            int width(Integer value) {
                return Short.BYTES;
            }

            @Override
            Integer read(BufferReader in, Contents before) {
                return in.int16();
            }

            @Override
            void write(BufferWriter out, Integer value) {
                out.int16(value);
            }

            @Override
            Integer empty() {
                return 0;
            }
        };
    }

    /** A number of 32 bits; those beyond the range of an int are negative in Java. */
    public static Field<Integer> uint32(String name) {
        return int32(name, "guint32");
    }

    public static Field<Integer> int32(String name) {
        return int32(name, "gint32");
    }

    private static Field<Integer> int32(String name, String type) {
        return new Field<>(name, type) {
            @Override
            int width(Integer value) {
                return Integer.BYTES;
            }

            @Override
            Integer read(BufferReader in, Contents before) {
                return in.int32();
            }

            @Override
            void write(BufferWriter out, Integer value) {
                out.int32(value);
            }

            @Override
            Integer empty() {
                return 0;
            }
        };
    }

    public static Field<Long> uint64(String name) {
        return new Field<>(name, "guint64") {
            @Override
            int width(Long value) {
                return Long.BYTES;
            }

            @Override
            Long read(BufferReader in, Contents before) {
                return in.int64();
            }

            @Override
            void write(BufferWriter out, Long value) {
                out.int64(value);
            }

            @Override
            Long empty() {
                return 0L;
            }
        };
    }

    /** Several numbers in place, as many as an earlier field says. */
    public static Field<List<Integer>> uint32s(String name, Count count) {
        return new Field<>(name, "guint32-array") {
            @Override
            Optional<Count> count() {
                return Optional.of(count);
            }

            @Override
            int countOf(List<Integer> value) {
                return value.size();
            }

            @Override
            int width(List<Integer> value) {
                return value.size() * Integer.BYTES;
            }

            @Override
            List<Integer> read(BufferReader in, Contents before) {
                List<Integer> numbers = new ArrayList<>();
                for (int i = 0; i != before.get(count); i++) {
                    numbers.add(in.int32());
                }
                return numbers;
            }

            @Override
            void write(BufferWriter out, List<Integer> value) {
                value.forEach(out::int32);
            }

            @Override
            List<Integer> empty() {
                return List.of();
            }
        };
    }

    /** One of several: other numbers are malformed. */
    public static <E extends Enum<E> & Numbered> Choice<E> choice(String name, Class<E> choices) {
        return new Choice<>(name, choices);
    }

    /** A universally unique identifier, in network order. MBIM 1.0 10.1. */
    public static Field<UUID> uuid(String name) {
        return new Field<>(name, "uuid") {
            @Override
            int width(UUID value) {
                return 16;
            }

            @Override
            UUID read(BufferReader in, Contents before) {
                long most = Long.reverseBytes(in.int64());
                return new UUID(most, Long.reverseBytes(in.int64()));
            }

            @Override
            void write(BufferWriter out, UUID value) {
                out.int64(Long.reverseBytes(value.getMostSignificantBits()));
                out.int64(Long.reverseBytes(value.getLeastSignificantBits()));
            }

            @Override
            UUID empty() {
                return new UUID(0, 0);
            }
        };
    }
}
