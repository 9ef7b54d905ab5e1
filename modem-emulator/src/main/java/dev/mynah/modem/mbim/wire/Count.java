package dev.mynah.modem.mbim.wire;

/** How many there are of a later field. When written it counts by itself. */
public final class Count extends Field<Integer> {
    private Count(String name) {
        super(name, "guint32");
    }

    public static Count of(String name) {
        return new Count(name);
    }

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
}
