package dev.mynah.modem.qmi.wire;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The TLVs of one message: those of a host as they came, values read when asked for. Unknown ones are passed over. */
public final class Tlvs {
    public static final Tlvs NONE = new Tlvs(Map.of());

    private static final int HEADER = 3;
    private static final int LONGEST = 0xFFFF;

    private final Map<Integer, byte[]> values;

    private Tlvs(Map<Integer, byte[]> values) {
        this.values = values;
    }

    public static <T> Tlvs of(Tlv<T> tlv, T value) {
        return NONE.with(tlv, value);
    }

    /** These and one more; one that is there already is replaced. */
    public <T> Tlvs with(Tlv<T> tlv, T value) {
        TlvWriter out = new TlvWriter();
        tlv.type().write(value, out);
        Map<Integer, byte[]> more = new LinkedHashMap<>(values);
        byte[] octets = out.octets();
        if (octets.length > LONGEST) {
            throw new IllegalArgumentException(tlv.name() + " has " + octets.length + " octets");
        }
        more.put(tlv.id(), octets);
        return new Tlvs(more);
    }

    /** These and, if there is such a value, one more. */
    public <T> Tlvs with(Tlv<T> tlv, Optional<T> value) {
        return value.map(it -> with(tlv, it)).orElse(this);
    }

    /** These, and behind them the others; of two with one id, the first counts. */
    public Tlvs and(Tlvs others) {
        Map<Integer, byte[]> all = new LinkedHashMap<>(values);
        others.values.forEach(all::putIfAbsent);
        return new Tlvs(all);
    }

    public boolean has(Tlv<?> tlv) {
        return values.containsKey(tlv.id());
    }

    /** @throws Malformed if it is there and is not what its type says; octets beyond its type are passed over */
    public <T> Optional<T> get(Tlv<T> tlv) {
        return Optional.ofNullable(values.get(tlv.id())).map(it -> tlv.type().read(new TlvReader(it)));
    }

    /** @throws Malformed if a TLV runs past the end; of two with one id, the first counts */
    static Tlvs read(byte[] octets, int from, int to) {
        Map<Integer, byte[]> values = new LinkedHashMap<>();
        int at = from;
        while (at < to) {
            if (to - at < HEADER) {
                throw new Malformed("half a TLV");
            }
            int length = (octets[at + 1] & 0xFF) | (octets[at + 2] & 0xFF) << 8;
            int end = at + HEADER + length;
            if (end > to) {
                throw new Malformed("TLV %02X runs past the end".formatted(octets[at]));
            }
            values.putIfAbsent(octets[at] & 0xFF, Arrays.copyOfRange(octets, at + HEADER, end));
            at = end;
        }
        return new Tlvs(values);
    }

    void write(ByteArrayOutputStream out) {
        values.forEach((id, value) -> {
            out.write(id);
            out.write(value.length);
            out.write(value.length >> 8);
            out.writeBytes(value);
        });
    }
}
