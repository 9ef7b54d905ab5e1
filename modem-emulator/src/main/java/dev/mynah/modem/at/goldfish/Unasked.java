package dev.mynah.modem.at.goldfish;

import java.util.List;

/**
 * Unsolicited results in the HAL's words. Its process ends at a token that it does not know, so what is not here is never
 * said: {@code +CGEV}, {@code +CUSD}, {@code NO CARRIER} and all others.
 */
final class Unasked {
    private static final List<String> AS_THEY_ARE =
            List.of("+CREG: ", "+CGREG: ", "+CEREG: ", "+CSQ: ", "%CTZV: ", "%CGFPCCFG: ", "+CDS: ", "+CUSATEND");

    private Unasked() {}

    static List<String> worded(List<String> lines) {
        String first = lines.get(0);
        if (first.equals("RING")) {
            return lines;
        }
        if (first.startsWith("+CMT: ")) {
            // A number, which means nothing to the HAL, and the PDU.
            return lines.size() == 2 ? List.of("+CMT: 0", lines.get(1)) : List.of();
        }
        if (first.startsWith("+CUSATP: ")) {
            return List.of("+CUSATP:" + Wording.bare(first));
        }
        return AS_THEY_ARE.stream().anyMatch(first::startsWith) ? lines : List.of();
    }
}
