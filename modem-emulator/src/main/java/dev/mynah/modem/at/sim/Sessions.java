package dev.mynah.modem.at.sim;

import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.IntParameter;

/** A logical channel as a host knows it: {@code <sessionid>} of TS 27.007 8.43. */
final class Sessions {
    /** Channels 1 to 19; 0 is the basic one, which is nobody's. TS 102 221 11.1.17. */
    static final IntParameter ID = IntParameter.of("sessionid", 1, 19).refusing(CmeError.INVALID_INDEX);

    private Sessions() {}
}
