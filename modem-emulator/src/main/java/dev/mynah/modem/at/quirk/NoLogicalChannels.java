package dev.mynah.modem.at.quirk;

import dev.mynah.modem.at.Dialect;
import dev.mynah.modem.at.Quirk;
import java.util.Set;

/** {@code +CCHO}, {@code +CGLA} and {@code +CCHC} are unknown: hosts manage channels by APDUs of {@code +CSIM}. */
final class NoLogicalChannels implements Quirk {
    @Override
    public String name() {
        return "csim-only";
    }

    @Override
    public String summary() {
        return "`+CCHO`, `+CGLA` and `+CCHC` are not there: a host opens channels by MANAGE CHANNEL through `+CSIM`, or not at all";
    }

    @Override
    public Dialect in(Dialect spoken) {
        return spoken.without(Set.of("+CCHO", "+CGLA", "+CCHC"));
    }
}
