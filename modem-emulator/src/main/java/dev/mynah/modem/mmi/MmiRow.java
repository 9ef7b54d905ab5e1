package dev.mynah.modem.mmi;

import io.vertx.core.Future;
import java.util.Set;

/**
 * A service code.
 *
 * @param code two or three digits, TS 22.030 annex B
 * @param words which service it is
 * @param information what is given with it, as documents write it
 * @param procedures what can be done with it
 */
record MmiRow(String code, String words, String information, Set<Procedure> procedures, Action action) {
    /** Does what a code wants. */
    interface Action {
        Future<Outcome> on(Services services, MmiCode code);
    }
}
