package dev.mynah.modem.sim;

import java.util.Arrays;
import java.util.Optional;

/**
 * The head of a proactive command: enough to answer it. TS 102 223 6.6, 8.6.
 *
 * @param details the command details object as it came, which the answer repeats
 * @param type {@code 01} REFRESH and so on
 * @param qualifier what the type makes of it
 */
record ProactiveCommand(byte[] details, int type, int qualifier) {
    static final int REFRESH = 0x01;
    static final int MORE_TIME = 0x02;

    private static final int PROACTIVE = 0xD0;

    /** The comprehension bit of a tag means nothing here. */
    private static final int COMPREHENSION = 0x80;

    private static final int COMMAND_DETAILS = 0x01;

    /**
     * Tags in it are of the COMPREHENSION-TLV kind, where bit 6 does not mean "constructed", so the content is walked by
     * hand. TS 101 220 7.1.1.
     */
    static Optional<ProactiveCommand> of(byte[] fetched) {
        if (fetched.length < 2 || (fetched[0] & 0xFF) != PROACTIVE) {
            return Optional.empty();
        }
        int at = (fetched[1] & 0xFF) == 0x81 ? 3 : 2;
        while (at + 2 <= fetched.length) {
            int tag = fetched[at] & 0xFF & ~COMPREHENSION;
            int length = fetched[at + 1] & 0xFF;
            if (tag == COMMAND_DETAILS && length == 3 && at + 5 <= fetched.length) {
                byte[] details = Arrays.copyOfRange(fetched, at, at + 5);
                return Optional.of(new ProactiveCommand(details, details[3] & 0xFF, details[4] & 0xFF));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    /** The data of TERMINAL RESPONSE with a general result. TS 102 223 6.8. */
    byte[] response(int result) {
        byte[] identities = {(byte) 0x82, 0x02, (byte) 0x82, (byte) 0x81};
        byte[] answer = Arrays.copyOf(details, details.length + identities.length + 3);
        System.arraycopy(identities, 0, answer, details.length, identities.length);
        int at = details.length + identities.length;
        answer[at] = (byte) 0x83;
        answer[at + 1] = 0x01;
        answer[at + 2] = (byte) result;
        return answer;
    }
}
