package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.text.Septets;
import dev.mynah.network.air.text.SevenBitText;
import java.nio.charset.StandardCharsets;

/**
 * The name of a network as a phone displays it. TS 24.008 10.5.3.5a.
 *
 * @param text the name
 * @param addCountry whether the phone should add the letters of the country
 * @param coding the alphabet it is sent in
 */
public record NetworkName(String text, boolean addCountry, Coding coding) {

    /** The alphabets. */
    public enum Coding {
        /** The default alphabet of TS 23.038 in seven bits. */
        GSM_7_BIT,
        /** UCS2 in two octets. */
        UCS2
    }

    /** Its coding. */
    public static final ElementType<NetworkName> TYPE =
            ElementType.of("Network name", "TS 24.301 9.9.3.24", NetworkName::read, NetworkName::write);

    private static final int EXTENSION = 0x80;
    private static final int UCS2 = 0x10;
    private static final int ADD_COUNTRY = 0x08;
    private static final int SPARE_BITS = 0x07;

    /** Refuses a text its alphabet does not have. */
    public NetworkName {
        if (coding == Coding.GSM_7_BIT && !SevenBitText.has(text)) {
            throw new IllegalArgumentException("not in the GSM alphabet: " + text);
        }
    }

    /** A name in seven bits if its characters allow that, otherwise in UCS2. */
    public static NetworkName of(String text) {
        return new NetworkName(text, false, SevenBitText.has(text) ? Coding.GSM_7_BIT : Coding.UCS2);
    }

    private static NetworkName read(OctetReader in) {
        int head = in.octet();
        boolean country = (head & ADD_COUNTRY) != 0;
        Octets text = in.rest();
        return switch (head >> 4 & 7) {
            case 0 -> new NetworkName(sevenBits(text, head & SPARE_BITS), country, Coding.GSM_7_BIT);
            case 1 -> {
                if (text.length() % 2 != 0) {
                    throw in.malformed("UCS2 of " + text.length() + " octets");
                }
                var name = new String(text.toByteArray(), StandardCharsets.UTF_16BE);
                yield new NetworkName(name, country, Coding.UCS2);
            }
            default -> throw in.malformed("coding scheme " + (head >> 4 & 7));
        };
    }

    private static String sevenBits(Octets packed, int spare) {
        int septets = (packed.length() * 8 - spare) / 7;
        return SevenBitText.decode(Septets.unpack(packed.toByteArray(), 0, septets));
    }

    private static void write(NetworkName name, OctetWriter out) {
        int head = EXTENSION | (name.addCountry ? ADD_COUNTRY : 0);
        if (name.coding == Coding.UCS2) {
            out.octet(head | UCS2).octets(Octets.of(name.text.getBytes(StandardCharsets.UTF_16BE)));
            return;
        }
        byte[] codes = SevenBitText.encode(name.text).orElseThrow();
        byte[] packed = new byte[Septets.octets(codes.length)];
        Septets.pack(codes, packed, 0);
        out.octet(head | (packed.length * 8 - codes.length * 7)).octets(Octets.of(packed));
    }

    @Override
    public String toString() {
        return text;
    }
}
