package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import java.util.OptionalInt;

/**
 * A network slice: its kind, maybe which of that kind, and maybe the slice of the home network it stands for. TS 24.501
 * 9.11.2.8.
 *
 * @param sst slice/service type, 8 bits
 * @param sd slice differentiator, 24 bits
 */
public record SNssai(int sst, OptionalInt sd, OptionalInt homeSst, OptionalInt homeSd) {

    /** Its coding. */
    public static final ElementType<SNssai> TYPE =
            ElementType.of("S-NSSAI", "TS 24.501 9.11.2.8", SNssai::read, (slice, out) -> slice.write(out));

    /** Refuses what does not fit its bits. */
    public SNssai {
        if (sst < 0 || sst > 0xFF || sd.orElse(0) < 0 || sd.orElse(0) > 0xFFFFFF) {
            throw new IllegalArgumentException("S-NSSAI: " + sst + " " + sd);
        }
        if (homeSd.isPresent() && (homeSst.isEmpty() || sd.isEmpty())) {
            throw new IllegalArgumentException("S-NSSAI: a mapped SD needs a mapped SST and an SD");
        }
    }

    public static SNssai of(int sst) {
        return new SNssai(sst, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    public static SNssai of(int sst, int sd) {
        return new SNssai(sst, OptionalInt.of(sd), OptionalInt.empty(), OptionalInt.empty());
    }

    int length() {
        return 1 + (sd.isPresent() ? 3 : 0) + (homeSst.isPresent() ? 1 : 0) + (homeSd.isPresent() ? 3 : 0);
    }

    static SNssai read(OctetReader in) {
        int length = in.remaining();
        int sst = in.octet();
        return switch (length) {
            case 1 -> of(sst);
            case 2 -> new SNssai(sst, OptionalInt.empty(), OptionalInt.of(in.octet()), OptionalInt.empty());
            case 4 -> of(sst, uint24(in));
            case 5 -> new SNssai(sst, OptionalInt.of(uint24(in)), OptionalInt.of(in.octet()), OptionalInt.empty());
            case 8 ->
                new SNssai(sst, OptionalInt.of(uint24(in)), OptionalInt.of(in.octet()), OptionalInt.of(uint24(in)));
            default -> throw in.malformed("S-NSSAI of " + length + " octets");
        };
    }

    void write(OctetWriter out) {
        out.octet(sst);
        sd.ifPresent(it -> out.octet(it >> 16).uint16(it));
        homeSst.ifPresent(out::octet);
        homeSd.ifPresent(it -> out.octet(it >> 16).uint16(it));
    }

    static int uint24(OctetReader in) {
        return in.octet() << 16 | in.uint16();
    }

    /** As {@code 1} or {@code 1-00A0B0}. */
    @Override
    public String toString() {
        return sst + (sd.isPresent() ? "-%06X".formatted(sd.getAsInt()) : "");
    }
}
