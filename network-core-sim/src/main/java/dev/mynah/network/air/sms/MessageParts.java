package dev.mynah.network.air.sms;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.DataCodingScheme.Alphabet;
import dev.mynah.network.air.text.SevenBitText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A text as the messages it takes: one, or several with a header that joins them (TS 23.040 9.2.3.24.1). */
public final class MessageParts {

    private static final int MOST_PARTS = 255;

    private MessageParts() {}

    /**
     * Splits a text, never between an escape and its code nor between the halves of a surrogate pair.
     *
     * @param reference what the parts have in common, 8 bits
     * @throws IllegalArgumentException when it takes more than 255 messages
     */
    public static List<UserData> of(String text, int reference) {
        Optional<byte[]> septets = SevenBitText.encode(text);
        boolean ucs2 = septets.isEmpty();
        byte[] codes = septets.orElseGet(() -> text.getBytes(StandardCharsets.UTF_16BE));
        int most = ucs2 ? UserData.MOST_OCTETS : 160;
        if (codes.length <= most) {
            return List.of(part(UserDataHeader.NONE, ucs2, codes, 0, codes.length));
        }
        List<Integer> cuts = cuts(codes, ucs2);
        int parts = cuts.size() - 1;
        if (parts > MOST_PARTS) {
            throw new IllegalArgumentException("a text of " + parts + " messages");
        }
        List<UserData> messages = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            UserDataHeader header =
                    UserDataHeader.of(new Concatenation(reference & 0xFF, parts, i + 1, false).element());
            messages.add(part(header, ucs2, codes, cuts.get(i), cuts.get(i + 1)));
        }
        return messages;
    }

    private static List<Integer> cuts(byte[] codes, boolean ucs2) {
        // 6 octets of header leave 134 octets, or 153 septets.
        int most = ucs2 ? 134 : 153;
        List<Integer> cuts = new ArrayList<>(List.of(0));
        int at = 0;
        while (at < codes.length) {
            int next = Math.min(at + most, codes.length);
            if (next < codes.length && splits(codes, next, ucs2)) {
                next -= ucs2 ? 2 : 1;
            }
            cuts.add(next);
            at = next;
        }
        return cuts;
    }

    private static boolean splits(byte[] codes, int cut, boolean ucs2) {
        return ucs2
                ? Character.isHighSurrogate((char) ((codes[cut - 2] << 8) | (codes[cut - 1] & 0xFF)))
                : codes[cut - 1] == SevenBitText.ESCAPE;
    }

    private static UserData part(UserDataHeader header, boolean ucs2, byte[] codes, int from, int to) {
        return new UserData(
                header, ucs2 ? Alphabet.UCS2 : Alphabet.GSM_7_BIT, Octets.of(Arrays.copyOfRange(codes, from, to)));
    }
}
