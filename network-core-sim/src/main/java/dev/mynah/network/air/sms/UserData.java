package dev.mynah.network.air.sms;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.DataCodingScheme.Alphabet;
import dev.mynah.network.air.text.Septets;
import dev.mynah.network.air.text.SevenBitText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * TP-User-Data with its header (TS 23.040 9.2.3.24). The codes of the seven-bit alphabet lie here one in an octet, unpacked; any
 * other alphabet's octets lie here as they are sent.
 *
 * @param header what comes before the text
 * @param alphabet how {@code codes} are to be read
 * @param codes behind the header
 */
public record UserData(UserDataHeader header, Alphabet alphabet, Octets codes) {

    /** The octets a message has for header and text. */
    public static final int MOST_OCTETS = 140;

    private static final int MOST_SEPTETS = 160;

    /** No user data. */
    public static final UserData NONE = new UserData(UserDataHeader.NONE, Alphabet.GSM_7_BIT, Octets.EMPTY);

    /** Refuses more than a message can carry. */
    public UserData {
        if (length(header, alphabet, codes) > (alphabet == Alphabet.GSM_7_BIT ? MOST_SEPTETS : MOST_OCTETS)) {
            throw new IllegalArgumentException("user data of " + codes.length() + " codes and a header of "
                    + header.size() + " octets doesn't fit a message");
        }
    }

    /** Text in the seven-bit alphabet if its characters allow that, otherwise in UCS2; {@link MessageParts} splits a longer one. */
    public static UserData text(String text) {
        return SevenBitText.encode(text)
                .map(it -> new UserData(UserDataHeader.NONE, Alphabet.GSM_7_BIT, Octets.of(it)))
                .orElseGet(() -> new UserData(
                        UserDataHeader.NONE, Alphabet.UCS2, Octets.of(text.getBytes(StandardCharsets.UTF_16BE))));
    }

    /** Octets for an application. */
    public static UserData octets(UserDataHeader header, Octets octets) {
        return new UserData(header, Alphabet.OCTETS, octets);
    }

    /** The text; empty for octets that are none. */
    public Optional<String> text() {
        return switch (alphabet) {
            case GSM_7_BIT ->
                Optional.of(SevenBitText.decode(codes.toByteArray(), header.lockingShift(), header.singleShift()));
            case UCS2 -> Optional.of(new String(codes.toByteArray(), StandardCharsets.UTF_16BE));
            case OCTETS -> Optional.empty();
        };
    }

    /** Header and codes as they are sent, seven-bit codes packed. */
    public Octets octets() {
        OctetWriter out = new OctetWriter();
        write(out);
        return out.toOctets().from(1);
    }

    /** TP-User-Data-Length: septets or octets, the header included. */
    public int length() {
        return length(header, alphabet, codes);
    }

    private static int length(UserDataHeader header, Alphabet alphabet, Octets codes) {
        return codes.length() + (alphabet == Alphabet.GSM_7_BIT ? Septets.ofHeader(header.size()) : header.size());
    }

    /**
     * Reads length and data.
     *
     * @param hasHeader TP-UDHI
     */
    static UserData read(boolean hasHeader, DataCodingScheme coding, OctetReader in) {
        int length = in.octet();
        // Compressed text can't be shown; its octets are kept as they are (TS 23.042).
        Alphabet alphabet = coding.compressed() ? Alphabet.OCTETS : coding.alphabet();
        boolean septets = alphabet == Alphabet.GSM_7_BIT;
        if (length > (septets ? MOST_SEPTETS : MOST_OCTETS)) {
            throw in.malformed("user data of " + length);
        }
        Octets data = in.octets(septets ? Septets.octets(length) : length);
        OctetReader inside = data.reader();
        UserDataHeader header = hasHeader ? UserDataHeader.read(inside) : UserDataHeader.NONE;
        if (!septets) {
            return new UserData(header, alphabet, inside.rest());
        }
        int from = Septets.ofHeader(hasHeader ? data.length() - inside.remaining() : 0);
        return new UserData(header, alphabet, Octets.of(Septets.unpack(data.toByteArray(), from, length)));
    }

    /** Writes length and data. */
    void write(OctetWriter out) {
        out.octet(length());
        if (alphabet != Alphabet.GSM_7_BIT) {
            header.write(out);
            out.octets(codes);
            return;
        }
        OctetWriter headed = new OctetWriter();
        header.write(headed);
        byte[] packed = headed.toOctets().toByteArray();
        byte[] data = Arrays.copyOf(packed, Septets.octets(length()));
        Septets.pack(codes.toByteArray(), data, Septets.ofHeader(header.size()));
        out.octets(Octets.of(data));
    }
}
