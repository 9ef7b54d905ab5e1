package dev.mynah.network.air.cbs;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.DataCodingScheme.Alphabet;
import dev.mynah.network.air.text.Septets;
import dev.mynah.network.air.text.SevenBitText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One page of a message, as GSM sends it and as terminals and cards have it in every technology: 88 octets. TS 23.041 9.4.1.1.
 *
 * @param page which, from 1
 * @param pages how many there are, up to 15
 * @param content 82 octets
 */
public record BroadcastPage(
        SerialNumber serial, int identifier, BroadcastCoding coding, int page, int pages, Octets content)
        implements BroadcastMessage {
    /** The octets of a page's content. */
    public static final int CONTENT = 82;

    private static final int SEPTETS = 93;
    private static final char CARRIAGE_RETURN = '\r';

    public BroadcastPage {
        if (page < 1 || pages > 15 || page > pages || content.length() != CONTENT) {
            throw new IllegalArgumentException(
                    "page " + page + " of " + pages + " with " + content.length() + " octets");
        }
    }

    static BroadcastPage read(OctetReader in) {
        SerialNumber serial = SerialNumber.of(in.octet() << 8 | in.octet());
        int identifier = in.octet() << 8 | in.octet();
        BroadcastCoding coding = new BroadcastCoding(in.octet());
        int parameter = in.octet();
        // TS 23.041 9.4.1.2.4: what makes no sense is one page of one.
        boolean sense = parameter >> 4 >= 1 && parameter >> 4 <= (parameter & 0xF);
        return new BroadcastPage(
                serial,
                identifier,
                coding,
                sense ? parameter >> 4 : 1,
                sense ? parameter & 0xF : 1,
                in.octets(CONTENT));
    }

    @Override
    public void write(OctetWriter out) {
        out.octet(serial.value() >> 8).octet(serial.value() & 0xFF);
        out.octet(identifier >> 8).octet(identifier & 0xFF);
        out.octet(coding.value()).octet(page << 4 | pages).octets(content);
    }

    /** The text, without the padding at its end and the language before it; octets that are no text as Latin 1. */
    public String text() {
        byte[] octets = content.toByteArray();
        String text = switch (coding.alphabet()) {
            case GSM_7_BIT -> SevenBitText.decode(Septets.unpack(octets, 0, SEPTETS));
            case UCS2 -> new String(octets, StandardCharsets.UTF_16BE);
            case OCTETS -> new String(octets, StandardCharsets.ISO_8859_1);
        };
        int from = Math.min(coding.languageIndication(), text.length());
        int to = text.length();
        while (to > from && text.charAt(to - 1) == CARRIAGE_RETURN) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The content of a page with as much of a text as fits; {@link BroadcastPages#of} cuts texts into pages. */
    static Octets content(String text, Alphabet alphabet) {
        byte[] octets = new byte[CONTENT];
        if (alphabet == Alphabet.UCS2) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_16BE);
            for (int i = 0; i < CONTENT; i += 2) {
                octets[i + 1] = CARRIAGE_RETURN;
            }
            System.arraycopy(encoded, 0, octets, 0, Math.min(encoded.length, CONTENT));
        } else {
            byte[] codes = SevenBitText.encode(text).orElseThrow();
            byte[] padded = Arrays.copyOf(codes, SEPTETS);
            Arrays.fill(padded, Math.min(codes.length, SEPTETS), SEPTETS, (byte) CARRIAGE_RETURN);
            Septets.pack(padded, octets, 0);
        }
        return Octets.of(octets);
    }
}
