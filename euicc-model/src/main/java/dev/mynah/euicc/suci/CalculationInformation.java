package dev.mynah.euicc.suci;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * EF.SUCI_Calc_Info: which schemes the home network wants, the best first, and its public keys (TS 31.102 4.4.11.8).
 *
 * @param schemes those that this code knows
 */
public record CalculationInformation(List<Choice> schemes) {

    private static final int SCHEMES = 0xA0;
    private static final int KEYS = 0xA1;
    private static final int KEY_IDENTIFIER = 0x80;
    private static final int KEY = 0x81;

    /**
     * A scheme and its key.
     *
     * @param keyIdentifier the home network public key identifier, 0 for the null scheme
     * @param publicKey empty for the null scheme
     */
    public record Choice(ProtectionScheme scheme, int keyIdentifier, byte[] publicKey) {}

    private record Key(int identifier, byte[] octets) {}

    /** Reads the file, whatever is in it; what can't be read is as if it weren't there. */
    public static CalculationInformation decode(byte[] content) {
        byte[] schemes = value(content, SCHEMES).orElse(new byte[0]);
        List<Key> keys = keys(value(content, KEYS).orElse(new byte[0]));
        List<Choice> choices = new ArrayList<>();
        for (int at = 0; at + 2 <= schemes.length; at += 2) {
            int keyIndex = schemes[at + 1] & 0xFF;
            ProtectionScheme.of(schemes[at] & 0xFF).ifPresent(scheme -> {
                if (scheme == ProtectionScheme.NULL) {
                    choices.add(new Choice(scheme, 0, new byte[0]));
                } else if (keyIndex >= 1 && keyIndex <= keys.size()) {
                    Key key = keys.get(keyIndex - 1);
                    choices.add(new Choice(scheme, key.identifier(), key.octets()));
                }
            });
        }
        return new CalculationInformation(List.copyOf(choices));
    }

    private static List<Key> keys(byte[] list) {
        List<Key> keys = new ArrayList<>();
        int identifier = 0;
        for (int at = 0; at + 2 <= list.length; ) {
            int value = valueAt(list, at);
            int end = value + lengthAt(list, at);
            if (end > list.length) {
                break;
            }
            int tag = list[at] & 0xFF;
            if (tag == KEY_IDENTIFIER && end == value + 1) {
                identifier = list[value] & 0xFF;
            } else if (tag == KEY) {
                keys.add(new Key(identifier, Arrays.copyOfRange(list, value, end)));
            }
            at = end;
        }
        return keys;
    }

    private static Optional<byte[]> value(byte[] content, int tag) {
        for (int at = 0; at + 2 <= content.length; ) {
            int value = valueAt(content, at);
            int end = value + lengthAt(content, at);
            if (end > content.length) {
                break;
            }
            if ((content[at] & 0xFF) == tag) {
                return Optional.of(Arrays.copyOfRange(content, value, end));
            }
            at = end;
        }
        return Optional.empty();
    }

    /** Lengths are one octet, or 81 and one more. */
    private static int lengthAt(byte[] octets, int at) {
        int first = octets[at + 1] & 0xFF;
        return first == 0x81 && at + 2 < octets.length ? octets[at + 2] & 0xFF : first;
    }

    private static int valueAt(byte[] octets, int at) {
        return at + ((octets[at + 1] & 0xFF) == 0x81 ? 3 : 2);
    }
}
