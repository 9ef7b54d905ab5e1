package dev.mynah.modem.qmi.wire;

/** Octets behind their number. */
record Bytes(int prefix) implements TlvType<byte[]> {
    @Override
    public String notation() {
        return "u" + 8 * prefix + "*(u8)";
    }

    @Override
    public byte[] read(TlvReader in) {
        return in.bytes((int) in.number(prefix));
    }

    @Override
    public void write(byte[] value, TlvWriter out) {
        if (value.length >= 1 << (8 * prefix)) {
            throw new IllegalArgumentException(value.length + " octets do not fit behind a u" + 8 * prefix);
        }
        out.number(value.length, prefix);
        out.bytes(value);
    }
}
