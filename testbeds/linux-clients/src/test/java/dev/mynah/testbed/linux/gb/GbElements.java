package dev.mynah.testbed.linux.gb;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Elements of NS and BSSGP: tag, length of one or two octets, value. TS 48.016 10.1.2, TS 48.018 11.3. */
final class GbElements {
    private static final int ONE_OCTET = 0x80;

    private final Map<Integer, Octets> byTag = new LinkedHashMap<>();

    static Decoded<GbElements> decode(Octets octets) {
        return octets.decode(GbElements::read);
    }

    private static GbElements read(OctetReader in) {
        GbElements elements = new GbElements();
        while (in.hasMore()) {
            int tag = in.octet();
            int length = in.octet();
            length = (length & ONE_OCTET) == 0 ? length << 8 | in.octet() : length & ~ONE_OCTET;
            elements.byTag.putIfAbsent(tag, in.octets(length));
        }
        return elements;
    }

    GbElements with(int tag, Octets value) {
        byTag.put(tag, value);
        return this;
    }

    GbElements with(int tag, String hex) {
        return with(tag, Octets.hex(hex));
    }

    Optional<Octets> get(int tag) {
        return Optional.ofNullable(byTag.get(tag));
    }

    void write(OctetWriter out) {
        byTag.forEach((tag, value) -> {
            out.octet(tag);
            if (value.length() < ONE_OCTET) {
                out.octet(ONE_OCTET | value.length());
            } else {
                out.octet(value.length() >> 8).octet(value.length() & 0xFF);
            }
            out.octets(value);
        });
    }
}
