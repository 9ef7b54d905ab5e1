package dev.mynah.modem.qmi.wire;

/** Two octets, the high one first. */
final class BigEndian implements TlvType<Integer> {
    @Override
    public String notation() {
        return "u16be";
    }

    @Override
    public Integer read(TlvReader in) {
        return swapped((int) in.number(2));
    }

    @Override
    public void write(Integer value, TlvWriter out) {
        out.number(swapped(value), 2);
    }

    private static int swapped(int value) {
        return (value & 0xFF) << 8 | (value >> 8 & 0xFF);
    }
}
