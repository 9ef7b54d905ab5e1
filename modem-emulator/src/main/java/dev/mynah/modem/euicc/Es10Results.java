package dev.mynah.modem.euicc;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import java.util.Map;

/** What the result codes of ES10 functions mean to whoever asked; 0 is none of them. SGP.22 5.7. */
final class Es10Results {
    private static final int UNDEFINED = 127;

    /** EnableProfile, DisableProfile, DeleteProfile and SetNickname have these in common. */
    private static final Map<Integer, Reason> OF_PROFILES = Map.of(
            1, Reason.APPLICATION_NOT_FOUND, // iccidOrAidNotFound
            2, Reason.NOT_ALLOWED, // profileNotInDisabledState, profileNotInEnabledState
            3, Reason.NOT_ALLOWED, // disallowedByPolicy
            4, Reason.NOT_ALLOWED, // wrongProfileReenabling
            5, Reason.SIM_NOT_READY, // catBusy
            7, Reason.INVALID_ARGUMENT, // commandError
            10, Reason.NOT_ALLOWED); // noEsimPortAvailable

    private static final Map<Integer, Reason> OF_RESET =
            Map.of(1, Reason.APPLICATION_NOT_FOUND, 5, Reason.SIM_NOT_READY);
    private static final Map<Integer, Reason> OF_NOTIFICATIONS = Map.of(1, Reason.INVALID_INDEX);
    private static final Map<Integer, Reason> OF_ADDRESSES = Map.of(UNDEFINED, Reason.INVALID_ARGUMENT);

    private Es10Results() {}

    static void ofProfile(int result) {
        refuse(result, OF_PROFILES);
    }

    static void ofReset(int result) {
        refuse(result, OF_RESET);
    }

    static void ofNotification(int result) {
        refuse(result, OF_NOTIFICATIONS);
    }

    static void ofAddress(int result) {
        refuse(result, OF_ADDRESSES);
    }

    private static void refuse(int result, Map<Integer, Reason> reasons) {
        if (result != 0) {
            throw new Refusal(reasons.getOrDefault(result, Reason.SIM_FAILURE));
        }
    }
}
