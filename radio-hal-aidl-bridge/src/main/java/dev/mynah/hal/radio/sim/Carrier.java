package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.Parcelable;

/** Profiles that a locked device takes or leaves, by operator and one thing more. */
public record Carrier(String mcc, String mnc, int matchType, String matchData) implements Parcelable {

    public static final int MATCH_TYPE_ALL = 0;
    public static final int MATCH_TYPE_SPN = 1;
    public static final int MATCH_TYPE_IMSI_PREFIX = 2;
    public static final int MATCH_TYPE_GID1 = 3;
    public static final int MATCH_TYPE_GID2 = 4;
}
