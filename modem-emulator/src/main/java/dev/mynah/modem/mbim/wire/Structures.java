package dev.mynah.modem.mbim.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fields that are structures, whose own offsets count from their own first octet. */
public final class Structures {
    private Structures() {}

    /** In place. One with something behind its fixed part can only be the last. */
    public static Field<Contents> inPlace(String name, Layout layout) {
        return new StructureField<>(name, "struct", layout) {
            @Override
            int width(Contents value) {
                return layout.write(value).length;
            }

            @Override
            Contents read(BufferReader in, Contents before) {
                BufferReader here = in.here();
                Contents contents = layout.read(here);
                in.pass(here);
                return contents;
            }

            @Override
            void write(BufferWriter out, Contents value) {
                out.octets(layout.write(value));
            }

            @Override
            Contents empty() {
                return Contents.none();
            }
        };
    }

    /** Behind the fixed part, or not there at all: an offset and a length. */
    public static Field<Optional<Contents>> optional(String name, Layout layout) {
        return new StructureField<>(name, "ms-struct", layout) {
            @Override
            int width(Optional<Contents> value) {
                return 2 * Integer.BYTES;
            }

            @Override
            Optional<Contents> read(BufferReader in, Contents before) {
                int offset = in.int32();
                int length = in.int32();
                return offset == 0 ? Optional.empty() : Optional.of(layout.read(in.structure(offset, length)));
            }

            @Override
            void write(BufferWriter out, Optional<Contents> value) {
                byte[] octets = value.map(layout::write).orElse(new byte[0]);
                out.int32(out.refer(octets));
                out.int32(octets.length);
            }

            @Override
            Optional<Contents> empty() {
                return Optional.empty();
            }
        };
    }

    /** As many as an earlier field says, each with an offset and a length. */
    public static Field<List<Contents>> references(String name, Count count, Layout layout) {
        return new ListField(name, "ref-struct-array", layout, Optional.of(count)) {
            @Override
            int width(List<Contents> value) {
                return value.size() * 2 * Integer.BYTES;
            }

            @Override
            List<Contents> read(BufferReader in, Contents before) {
                List<Contents> structures = new ArrayList<>();
                for (int i = 0; i != before.get(count); i++) {
                    int offset = in.int32();
                    structures.add(layout.read(in.structure(offset, in.int32())));
                }
                return structures;
            }

            @Override
            void write(BufferWriter out, List<Contents> value) {
                for (Contents structure : value) {
                    byte[] octets = layout.write(structure);
                    out.int32(out.refer(octets));
                    out.int32(octets.length);
                }
            }
        };
    }

    /** As many as an earlier field says, end to end behind the fixed part; none of them has anything behind its own. */
    public static Field<List<Contents>> array(String name, Count count, Layout layout) {
        int size = layout.write(Contents.none()).length;
        return new ListField(name, "struct-array", layout, Optional.of(count)) {
            @Override
            int width(List<Contents> value) {
                return Integer.BYTES;
            }

            @Override
            List<Contents> read(BufferReader in, Contents before) {
                int offset = in.int32();
                List<Contents> structures = new ArrayList<>();
                for (int i = 0; i != before.get(count); i++) {
                    structures.add(layout.read(in.structure(offset + i * size, size)));
                }
                return structures;
            }

            @Override
            void write(BufferWriter out, List<Contents> value) {
                out.int32(out.refer(endToEnd(value)));
            }
        };
    }

    /** Behind the fixed part, where an offset and a length lead: how many there are, then one behind the other. */
    public static Field<List<Contents>> block(String name, Layout layout) {
        return new ListField(name, "ms-struct-array", layout, Optional.empty()) {
            @Override
            int width(List<Contents> value) {
                return 2 * Integer.BYTES;
            }

            @Override
            List<Contents> read(BufferReader in, Contents before) {
                int offset = in.int32();
                int length = in.int32();
                List<Contents> structures = new ArrayList<>();
                if (offset != 0) {
                    BufferReader block = in.structure(offset, length);
                    int many = block.int32();
                    for (int i = 0; i != many; i++) {
                        BufferReader here = block.here();
                        structures.add(layout.read(here));
                        block.pass(here);
                    }
                }
                return structures;
            }

            @Override
            void write(BufferWriter out, List<Contents> value) {
                BufferWriter block = new BufferWriter(0);
                block.int32(value.size());
                block.octets(endToEnd(value));
                byte[] octets = value.isEmpty() ? new byte[0] : block.toByteArray();
                out.int32(out.refer(octets));
                out.int32(octets.length);
            }
        };
    }

    private abstract static class StructureField<T> extends Field<T> {
        final Layout layout;

        StructureField(String name, String type, Layout layout) {
            super(name, type);
            this.layout = layout;
        }

        @Override
        public Optional<Layout> within() {
            return Optional.of(layout);
        }
    }

    private abstract static class ListField extends StructureField<List<Contents>> {
        private final Optional<Count> count;

        ListField(String name, String type, Layout layout, Optional<Count> count) {
            super(name, type, layout);
            this.count = count;
        }

        @Override
        Optional<Count> count() {
            return count;
        }

        @Override
        int countOf(List<Contents> value) {
            return value.size();
        }

        @Override
        List<Contents> empty() {
            return List.of();
        }

        final byte[] endToEnd(List<Contents> value) {
            BufferWriter all = new BufferWriter(0);
            value.forEach(it -> all.octets(layout.write(it)));
            return all.toByteArray();
        }
    }
}
