package dev.mynah.network.air.nas;

import dev.mynah.network.air.nas.cc.CcMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Call control. TS 24.008 9.3. */
final class CcProtocol {

    /** A layout has the elements of both directions. */
    private static final String OF_THE_OTHER_DIRECTION = """
            CCAlertingMO 1E
            CCAlertingMT 7F
            CCConnectMO 1E 4C
            CCConnectMT 2D 7F
            CCDisconnectMO 1E 7B
            CCDisconnectMT 7F
            CCFacilityMT 7F
            CCReleaseCompleteMT 7F
            CCReleaseMT 7F
            CCSetupMO 19 1E 2F 34 3A 41 5C 74 75 8-
            CCSetupMT 15 1B 1D 2D 40 7F A1 A2 A3
            """;

    /** The table has the form only; the layouts have the bounds of 9.3. */
    private static final String WITHOUT_BOUNDS = """
            CCCallProceeding 2F
            CCConnectMO 4D
            CCConnectMT 4D
            CCDisconnectMT 7B
            CCEmergencySetup 2E
            CCReleaseMO 08
            CCReleaseMT 08
            CCSetupMO 5D 5E 6D
            CCSetupMT 19 2F 3A 41 5C 5D 5E 6D 74 75
            CCStatus 24
            """;

    static final Protocol CC = new Protocol(
            "CC",
            "cc",
            CcMessage::decode,
            CcMessage.table()::layouts,
            Optional.empty(),
            3,
            1,
            differences(),
            Map.of("CCCongestionControl", "the table lists the spare half octet"));

    private CcProtocol() {}

    private static Map<String, String> differences() {
        var all = new HashMap<String, String>();
        OF_THE_OTHER_DIRECTION.lines().map(line -> line.split(" ")).forEach(words -> {
            for (int i = 1; i < words.length; i++) {
                all.put(words[0] + " " + words[i] + " not in the table", "is in that of the other direction");
            }
        });
        WITHOUT_BOUNDS.lines().map(line -> line.split(" ")).forEach(words -> {
            for (int i = 1; i < words.length; i++) {
                all.put(words[0] + " " + words[i], "length bounds of 9.3");
            }
        });
        return all;
    }
}
