package dev.mynah.euicc.port;

import dev.mynah.euicc.MepMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What MANAGE LSI "configure LSIs" is about: proposed by the terminal, agreed by the card.
 *
 * @param highestLsi the highest number the terminal can address
 * @param modes the terminal's modes for multiple enabled profiles, the preferred one first, by {@link MepMode#value}
 * @param profileLsis how many of the elements may have a profile enabled
 */
record LsiConfiguration(int highestLsi, List<Integer> modes, int profileLsis) {

    private static final int HIGHEST = 0x80;
    private static final int OPTIONS = 0x81;
    private static final int MODES = 0x90;
    private static final int PROFILE_LSIS = 0x91;

    LsiConfiguration {
        modes = List.copyOf(modes);
    }

    /**
     * Reads what the terminal proposes; empty when an object isn't whole or the highest number is missing. A terminal that names
     * no mode knows none; one that doesn't limit the enabled profiles takes as many as there are numbers.
     */
    static Optional<LsiConfiguration> decode(byte[] bytes) {
        int highest = -1;
        int profiles = -1;
        List<Integer> modes = new ArrayList<>();
        for (int at = 0; at < bytes.length; ) {
            int value = at + 2;
            int length = value <= bytes.length ? bytes[at + 1] & 0xFF : 0xFF;
            if (length > 0x7F || value + length > bytes.length) {
                return Optional.empty();
            }
            int tag = bytes[at] & 0xFF;
            if ((tag == HIGHEST || tag == PROFILE_LSIS) && length != 1) {
                return Optional.empty();
            }
            switch (tag) {
                case HIGHEST -> highest = bytes[value] & 0xFF;
                case PROFILE_LSIS -> profiles = bytes[value] & 0xFF;
                case MODES -> {
                    modes.clear();
                    for (int i = 0; i < length; i++) {
                        modes.add(bytes[value + i] & 0xFF);
                    }
                }
                default -> {
                    // Options: addressing by NAD, which the card doesn't offer.
                }
            }
            at = value + length;
        }
        return highest < 0
                ? Optional.empty()
                : Optional.of(new LsiConfiguration(highest, modes, profiles < 0 ? highest + 1 : profiles));
    }

    /** What comes of the proposal on a card of one mode; without a mode in common only number 0 remains. */
    LsiConfiguration agreed(MepMode cardMode, int cardHighest) {
        if (!modes.contains(cardMode.value())) {
            return new LsiConfiguration(0, List.of(MepMode.NONE.value()), 1);
        }
        int agreedHighest = Math.min(highestLsi, cardHighest);
        int mostProfiles = agreedHighest + 1 - cardMode.firstProfilePort();
        return new LsiConfiguration(
                agreedHighest, List.of(cardMode.value()), Math.max(0, Math.min(profileLsis, mostProfiles)));
    }

    /** The card's answer: its own highest number, no options, the mode chosen and the one it has, the number of profiles. */
    byte[] answer(MepMode cardMode, int cardHighest) {
        return new byte[] {
            (byte) HIGHEST,
            1,
            (byte) cardHighest,
            (byte) OPTIONS,
            1,
            0,
            (byte) MODES,
            2,
            (byte) (int) modes.get(0),
            (byte) cardMode.value(),
            (byte) PROFILE_LSIS,
            1,
            (byte) profileLsis
        };
    }
}
