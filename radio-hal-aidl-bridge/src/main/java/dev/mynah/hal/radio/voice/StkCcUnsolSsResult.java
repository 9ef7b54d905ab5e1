package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.radio.RadioError;
import java.util.List;

/** How a supplementary service ended that the card had asked for. */
public record StkCcUnsolSsResult(
        int serviceType,
        int requestType,
        int teleserviceType,
        int serviceClass,
        AidlEnum<RadioError> result,
        List<SsInfoData> ssInfo,
        List<CfData> cfData)
        implements Parcelable {

    public static final int REQUEST_TYPE_ACTIVATION = 0;
    public static final int REQUEST_TYPE_DEACTIVATION = 1;
    public static final int REQUEST_TYPE_INTERROGATION = 2;
    public static final int REQUEST_TYPE_REGISTRATION = 3;
    public static final int REQUEST_TYPE_ERASURE = 4;
    public static final int SERVICE_TYPE_CFU = 0;
    public static final int SERVICE_TYPE_CF_BUSY = 1;
    public static final int SERVICE_TYPE_CF_NO_REPLY = 2;
    public static final int SERVICE_TYPE_CF_NOT_REACHABLE = 3;
    public static final int SERVICE_TYPE_CF_ALL = 4;
    public static final int SERVICE_TYPE_CF_ALL_CONDITIONAL = 5;
    public static final int SERVICE_TYPE_CLIP = 6;
    public static final int SERVICE_TYPE_CLIR = 7;
    public static final int SERVICE_TYPE_COLP = 8;
    public static final int SERVICE_TYPE_COLR = 9;
    public static final int SERVICE_TYPE_WAIT = 10;
    public static final int SERVICE_TYPE_BAOC = 11;
    public static final int SERVICE_TYPE_BAOIC = 12;
    public static final int SERVICE_TYPE_BAOIC_EXC_HOME = 13;
    public static final int SERVICE_TYPE_BAIC = 14;
    public static final int SERVICE_TYPE_BAIC_ROAMING = 15;
    public static final int SERVICE_TYPE_ALL_BARRING = 16;
    public static final int SERVICE_TYPE_OUTGOING_BARRING = 17;
    public static final int SERVICE_TYPE_INCOMING_BARRING = 18;
    public static final int TELESERVICE_TYPE_ALL_TELE_AND_BEARER_SERVICES = 0;
    public static final int TELESERVICE_TYPE_ALL_TELESEVICES = 1;
    public static final int TELESERVICE_TYPE_TELEPHONY = 2;
    public static final int TELESERVICE_TYPE_ALL_DATA_TELESERVICES = 3;
    public static final int TELESERVICE_TYPE_SMS_SERVICES = 4;
    public static final int TELESERVICE_TYPE_ALL_TELESERVICES_EXCEPT_SMS = 5;
    public static final int SUPP_SERVICE_CLASS_NONE = 0;
    public static final int SUPP_SERVICE_CLASS_VOICE = 1 << 0;
    public static final int SUPP_SERVICE_CLASS_DATA = 1 << 1;
    public static final int SUPP_SERVICE_CLASS_FAX = 1 << 2;
    public static final int SUPP_SERVICE_CLASS_SMS = 1 << 3;
    public static final int SUPP_SERVICE_CLASS_DATA_SYNC = 1 << 4;
    public static final int SUPP_SERVICE_CLASS_DATA_ASYNC = 1 << 5;
    public static final int SUPP_SERVICE_CLASS_PACKET = 1 << 6;
    public static final int SUPP_SERVICE_CLASS_PAD = 1 << 7;
    public static final int SUPP_SERVICE_CLASS_MAX = 1 << 7;
}
