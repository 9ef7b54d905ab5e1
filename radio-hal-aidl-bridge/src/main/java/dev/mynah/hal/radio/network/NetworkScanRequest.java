package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;
import java.util.List;

/** Which bands and channels to scan, how often; intervals are seconds. */
public record NetworkScanRequest(
        int type,
        int interval,
        List<RadioAccessSpecifier> specifiers,
        int maxSearchTime,
        boolean incrementalResults,
        int incrementalResultsPeriodicity,
        List<String> mccMncs)
        implements Parcelable {

    public static final int RADIO_ACCESS_SPECIFIER_MAX_SIZE = 8;
    public static final int INCREMENTAL_RESULTS_PREIODICITY_RANGE_MIN = 1;
    public static final int INCREMENTAL_RESULTS_PREIODICITY_RANGE_MAX = 10;
    public static final int MAX_SEARCH_TIME_RANGE_MIN = 60;
    public static final int MAX_SEARCH_TIME_RANGE_MAX = 3600;
    public static final int SCAN_INTERVAL_RANGE_MIN = 5;
    public static final int SCAN_INTERVAL_RANGE_MAX = 300;
    public static final int SCAN_TYPE_ONE_SHOT = 0;
    public static final int SCAN_TYPE_PERIODIC = 1;
}
