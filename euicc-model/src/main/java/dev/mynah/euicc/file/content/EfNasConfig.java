package dev.mynah.euicc.file.content;

import java.util.Optional;

/**
 * EF.NASCONFIG: how the home network has its UEs behave (TS 31.102 4.2.94, TS 24.368): simple objects of a tag, a length and a
 * value. Those this model's modem does nothing with are passed over.
 *
 * @param usesT3245 Timer_T3245_Behaviour: whether refusals for good are forgotten after a day
 * @param minimumSearchMinutes MinimumPeriodicSearchTimer, empty where there is none
 */
public record EfNasConfig(boolean usesT3245, Optional<Integer> minimumSearchMinutes) {
    public static final EfNasConfig NONE = new EfNasConfig(false, Optional.empty());

    private static final int MINIMUM_SEARCH = 0x83;
    private static final int T3245_BEHAVIOUR = 0x85;

    /** Reads what is readable; the filler behind it ends it. */
    public static EfNasConfig decode(byte[] content) {
        boolean usesT3245 = false;
        Optional<Integer> minimumSearch = Optional.empty();
        int at = 0;
        while (at + 2 < content.length && (content[at] & 0xFF) != 0xFF) {
            int tag = content[at] & 0xFF;
            int length = content[at + 1] & 0xFF;
            if (length == 0 || at + 2 + length > content.length) {
                break;
            }
            int value = content[at + 1 + length] & 0xFF;
            if (tag == T3245_BEHAVIOUR) {
                usesT3245 = (value & 1) == 1;
            } else if (tag == MINIMUM_SEARCH && value > 0) {
                minimumSearch = Optional.of(value);
            }
            at += 2 + length;
        }
        return new EfNasConfig(usesT3245, minimumSearch);
    }
}
