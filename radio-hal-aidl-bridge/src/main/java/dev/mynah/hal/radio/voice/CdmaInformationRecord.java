package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.Parcelable;
import java.util.List;

public record CdmaInformationRecord(
        int name,
        List<CdmaDisplayInfoRecord> display,
        List<CdmaNumberInfoRecord> number,
        List<CdmaSignalInfoRecord> signal,
        List<CdmaRedirectingNumberInfoRecord> redir,
        List<CdmaLineControlInfoRecord> lineCtrl,
        List<CdmaT53ClirInfoRecord> clir,
        List<CdmaT53AudioControlInfoRecord> audioCtrl)
        implements Parcelable {

    public static final int CDMA_MAX_NUMBER_OF_INFO_RECS = 10;
    public static final int NAME_DISPLAY = 0;
    public static final int NAME_CALLED_PARTY_NUMBER = 1;
    public static final int NAME_CALLING_PARTY_NUMBER = 2;
    public static final int NAME_CONNECTED_NUMBER = 3;
    public static final int NAME_SIGNAL = 4;
    public static final int NAME_REDIRECTING_NUMBER = 5;
    public static final int NAME_LINE_CONTROL = 6;
    public static final int NAME_EXTENDED_DISPLAY = 7;
    public static final int NAME_T53_CLIR = 8;
    public static final int NAME_T53_RELEASE = 9;
    public static final int NAME_T53_AUDIO_CONTROL = 10;
}
