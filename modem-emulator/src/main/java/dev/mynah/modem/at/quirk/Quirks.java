package dev.mynah.modem.at.quirk;

import dev.mynah.at.result.CmeError;
import dev.mynah.at.result.ResultCode;
import dev.mynah.modem.at.Quirk;
import java.util.List;

/** All quirks there are. */
public final class Quirks {
    public static final Quirk CSIM_ON_BASIC_CHANNEL = new CsimOnBasicChannel();
    public static final Quirk NO_LOGICAL_CHANNELS = new NoLogicalChannels();
    public static final Quirk UNKNOWN_APPLICATION_ERROR =
            new UnknownApplication("ccho-error", "a bare `ERROR`", ResultCode.ERROR);
    public static final Quirk UNKNOWN_APPLICATION_SIM_FAILURE =
            new UnknownApplication("ccho-sim-failure", "`+CME ERROR: 13`", CmeError.SIM_FAILURE);

    private static final List<Quirk> ALL = List.of(
            CSIM_ON_BASIC_CHANNEL,
            NO_LOGICAL_CHANNELS,
            UNKNOWN_APPLICATION_ERROR,
            UNKNOWN_APPLICATION_SIM_FAILURE,
            new InterruptedAnswers(),
            new LateEchoing(),
            new SlowBoot(),
            new BusyCard());

    private Quirks() {}

    public static List<Quirk> all() {
        return ALL;
    }
}
