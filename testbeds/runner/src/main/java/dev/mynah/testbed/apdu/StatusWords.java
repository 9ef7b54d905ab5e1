package dev.mynah.testbed.apdu;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What status words mean. TS 102 221 10.2.1, TS 31.102 7.3, TS 51.011 9.4. */
final class StatusWords {
    private static final Map<Integer, String> TEXTS = Stream.of("""
                    9000 done
                    9300 toolkit busy: try again later
                    6200 warning: nothing changed
                    6281 warning: part of the data may be wrong
                    6282 end of file reached before Le bytes
                    6283 selected file is deactivated
                    6285 selected file is in termination state
                    62F1 more data available
                    62F2 more data available, proactive command pending
                    62F3 response data available
                    63F1 more data expected
                    63F2 more data expected, proactive command pending
                    6400 nothing changed
                    6500 memory changed
                    6581 memory problem
                    6700 wrong length
                    6800 function in the class byte not supported
                    6881 logical channel not there
                    6882 secure messaging not supported
                    6883 last command of the chain expected
                    6884 command chaining not supported
                    6900 command not allowed
                    6981 command does not fit the file's structure
                    6982 security status not satisfied: a PIN or key is wanted
                    6983 PIN blocked
                    6984 referenced data invalidated
                    6985 conditions of use not satisfied
                    6986 command not allowed: no EF selected
                    6989 command not allowed: secure channel
                    6A80 wrong data
                    6A81 function not supported
                    6A82 file or application not found
                    6A83 record not found
                    6A84 not enough memory
                    6A86 wrong P1 or P2
                    6A87 Lc inconsistent with P1 and P2
                    6A88 referenced data not found
                    6A89 file exists already
                    6A8A DF name exists already
                    6B00 wrong P1 or P2
                    6D00 instruction not supported
                    6E00 class not supported
                    6F00 no diagnosis
                    9240 memory problem
                    9400 no EF selected
                    9402 out of range
                    9404 file or pattern not found
                    9408 file does not fit the command
                    9802 no PIN initialised
                    9804 access condition not fulfilled
                    9808 contradicts the PIN's status
                    9810 contradicts the file's status
                    9840 PIN blocked
                    9850 increase not possible: maximum reached
                    9862 authentication error: incorrect MAC
                    9863 security session expired
                    9864 authentication error: security context not supported
                    9865 key freshness failure
                    """.split("\n"))
            .collect(Collectors.toUnmodifiableMap(
                    line -> Integer.parseInt(line.substring(0, 4), 16), line -> line.substring(5)));

    private StatusWords() {}

    static String text(int sw) {
        int sw2 = sw & 0xFF;
        return switch (sw >> 8) {
            case 0x61 -> (sw2 == 0 ? "256 or more" : sw2) + " bytes wait for GET RESPONSE";
            case 0x6C -> "wrong Le: " + (sw2 == 0 ? 256 : sw2) + " is right";
            case 0x91 -> "done, and a proactive command of " + sw2 + " bytes waits for FETCH";
            case 0x9E -> "SIM data download error, " + sw2 + " bytes of response";
            case 0x9F -> sw2 + " bytes wait for GET RESPONSE";
            case 0x92 -> sw2 < 16 ? "done after " + sw2 + " retries" : known(sw);
            case 0x63 -> (sw2 & 0xF0) == 0xC0 ? "wrong, " + (sw2 & 0x0F) + " tries left" : known(sw);
            default -> known(sw);
        };
    }

    private static String known(int sw) {
        String text = TEXTS.get(sw);
        return text == null ? "not a status word I know" : text;
    }

    /** Whether the command did what it was asked. */
    static boolean success(int sw) {
        int sw1 = sw >> 8;
        return sw == 0x9000 || sw1 == 0x91 || sw1 == 0x61 || sw1 == 0x9F || sw1 == 0x62;
    }
}
