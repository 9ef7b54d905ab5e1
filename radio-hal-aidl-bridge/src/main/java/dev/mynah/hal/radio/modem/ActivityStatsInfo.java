package dev.mynah.hal.radio.modem;

import dev.mynah.hal.aidl.Parcelable;
import java.util.List;

/** How long the modem slept, idled, sent and received since it was last asked. */
public record ActivityStatsInfo(
        int sleepModeTimeMs, int idleModeTimeMs, List<ActivityStatsTechSpecificInfo> techSpecificInfo)
        implements Parcelable {}
