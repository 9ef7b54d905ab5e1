package dev.mynah.euicc.cat.object;

import dev.mynah.euicc.file.content.AlphaIdentifier;
import java.util.Arrays;
import java.util.Optional;

/**
 * An entry of a menu (TS 102 223 8.9).
 *
 * @param identifier 1..255; 0 with an empty text is the one entry of a menu that is taken away
 */
public record Item(int identifier, String text) {

    /** The most bytes the text of an entry has. */
    public static final int LONGEST = 60;

    /** What SET UP MENU sends to take the menu away. */
    public static final Item NONE = new Item(0, "");

    byte[] encode() {
        if (identifier == 0) {
            return new byte[0];
        }
        byte[] name = AlphaText.encode(text, LONGEST);
        byte[] bytes = new byte[1 + name.length];
        bytes[0] = (byte) identifier;
        System.arraycopy(name, 0, bytes, 1, name.length);
        return bytes;
    }

    static Optional<Item> decode(byte[] bytes) {
        return bytes.length == 0
                ? Optional.of(NONE)
                : Optional.of(
                        new Item(bytes[0] & 0xFF, AlphaIdentifier.decode(Arrays.copyOfRange(bytes, 1, bytes.length))));
    }
}
