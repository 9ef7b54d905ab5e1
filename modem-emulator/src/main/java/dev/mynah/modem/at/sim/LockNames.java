package dev.mynah.modem.at.sim;

import dev.mynah.at.result.CmeError;
import dev.mynah.modem.Personalisation;
import dev.mynah.modem.Personalisation.Category;

/** The locks of the device as +CPIN and the errors call them. TS 27.007 8.3 and 9.2.1. */
final class LockNames {
    /** Control keys are longer than PINs. */
    static final int LONGEST = 16;

    private LockNames() {}

    /** What the modem waits for, as {@code PH-NET PIN}. */
    static String awaited(Category category, boolean blocked) {
        String lock = switch (category) {
            case SIM -> "PH-SIM";
            case FIRST_SIM -> "PH-FSIM";
            case NETWORK -> "PH-NET";
            case NETWORK_SUBSET -> "PH-NETSUB";
            case SERVICE_PROVIDER -> "PH-SP";
            case CORPORATE -> "PH-CORP";
        };
        return lock + (blocked ? " PUK" : " PIN");
    }

    /** That a blocked lock wants its unblocking key. There is no error of that kind for one card's lock. */
    static CmeError blocked(Category category) {
        return switch (category) {
            case SIM -> CmeError.OPERATION_NOT_ALLOWED;
            case FIRST_SIM -> CmeError.PH_FSIM_PUK_REQUIRED;
            case NETWORK -> CmeError.NETWORK_PERSONALIZATION_PUK_REQUIRED;
            case NETWORK_SUBSET -> CmeError.NETWORK_SUBSET_PERSONALIZATION_PUK_REQUIRED;
            case SERVICE_PROVIDER -> CmeError.SERVICE_PROVIDER_PERSONALIZATION_PUK_REQUIRED;
            case CORPORATE -> CmeError.CORPORATE_PERSONALIZATION_PUK_REQUIRED;
        };
    }

    /** Whether it can be a control key; what cannot is not worth a try. */
    static boolean wellFormed(String key) {
        return key.matches("[0-9]{4,16}");
    }

    static boolean blocked(Personalisation locks, Category category) {
        return locks.lock(category).blocked();
    }
}
